/** The real elections under posts/ as published at a time, for the tests of this folder. */
import { readSourceFiles } from '../_content/files';
import { type Edition, makeEdition } from '../_content/make-edition';
import { parseFiles } from '../_content/parse';
import type { IdentifiedElection } from '../_elections/election';
import { tally } from '../_elections/tally';
import type { CountedContest } from './contest-json';

const files = parseFiles(readSourceFiles(process.cwd()).files);

/** The edition at a clock such as `2017-04-24T12:00Z`. */
export function editionAt(clock: string): Edition {
  return makeEdition(files, { clock: Date.parse(clock), timeZone: 'UTC' });
}

/** The contests of an election with their counts, as the routes have them. */
export function countedIn(election: IdentifiedElection, previous?: IdentifiedElection): CountedContest[] {
  return election.contests.map((contest) => ({
    contest,
    tallies: (contest.counts ?? []).map((count) => tally(election, contest, count, previous)),
  }));
}

/** A CSV file read again by the rules of RFC 4180: rows of cells. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (!match) throw new Error('not CSV');
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** The rows of a CSV file by the names of its columns. */
export function csvRecords(text: string): Record<string, string>[] {
  const [header = [], ...rows] = parseCsv(text);
  return rows.map((row) => {
    if (row.length !== header.length) throw new Error(`a row of ${row.length} cells under ${header.length} columns`);
    return Object.fromEntries(header.map((column, index) => [column, row[index] ?? '']));
  });
}
