import { describe, expect, test } from 'vitest';
import { electionWith } from '../_elections/fixtures/read';
import type { IdentifiedElection } from '../_elections/tally';
import { filesOf } from './addresses';
import { contestCsv } from './contest-csv';
import { contestFile, electionFile } from './contest-json';
import { countedIn, editionAt } from './edition.fixture';
import { indexFile } from './index-json';
import { nistReport } from './nist-report';

const edition = editionAt('2018-01-01T00:00Z');

function fileOf(election: IdentifiedElection | undefined, place = 0) {
  const counted = election && countedIn(election)[place];
  if (!counted) throw new Error('no such contest');
  return contestFile(election, counted);
}

describe('our JSON', () => {
  test('figures are numbers with their digits; the file says its licence, source and address', () => {
    const file = fileOf(edition.election('fr-president-2017'));
    const newest = file.contest.counts.at(-1);
    expect(file).toMatchObject({ licence: { name: 'CC BY 4.0' }, election: { id: 'fr-president-2017', test: false } });
    expect(file.address).toMatch(/^https:\/\/.+\/data\/fr-president-2017\/round-1\.json$/);
    expect(newest?.rows[0]).toMatchObject({ key: 'macron', votes: 8656346, share: { value: 24.01, digits: 2 } });
    expect(newest?.source?.name).toBeTruthy();
  });

  test('what is not given or not disclosed is null, and nought is nought', () => {
    const { contest } = fileOf(
      electionWith(`
system: plurality
candidates: { a: { name: A }, b: { name: B } }
counts: [{ status: unofficial-partial, asOf: 2020-05-10, votes: { a: 0 } }]
polls: [{ id: one, pollster: One, shares: { a: 50.0, b: 49 } }]
`),
    );
    expect(contest.counts[0]?.rows[0]).toMatchObject({ votes: 0, share: null, seats: null, party: null });
    expect(contest.counts[0]).toMatchObject({ source: null, turnout: null, ballots: { registered: null } });
    const { shares, seats, pollster, id, page, ...facts } = contest.polls[0] ?? {};
    expect(shares).toEqual({ a: { value: 50, digits: 1 }, b: { value: 49, digits: 0 } });
    expect(Object.values(facts)).toEqual(Object.values(facts).map(() => null));
    expect(Object.keys(facts)).toContain('margin');
  });

  test.each(edition.elections.map((election) => ({ id: election.id, election })))('$id is whole', ({ election }) => {
    const file = electionFile(election, countedIn(election));
    expect(file.contests.map(({ id }) => id)).toEqual(election.contests.map(({ id }) => id));
    expect(file.contests.map(({ counts }) => counts.length)).toEqual(
      election.contests.map(({ counts = [] }) => counts.length),
    );
    expect(JSON.parse(JSON.stringify(file))).toEqual(file);
  });

  test('the list names every file, newest first', () => {
    const list = indexFile(edition.elections);
    expect(list.elections.map(({ id }) => id)).toEqual(edition.elections.map(({ id }) => id));
    const [first] = edition.elections;
    const named = list.elections[0]?.contests.flatMap(({ csv, json }) => [csv, json]) ?? [];
    const names = [list.elections[0]?.nist, ...named].map((address) => address?.split('/').at(-1));
    expect(first && filesOf(first)).toEqual(names);
    const days = edition.elections
      .flatMap(({ contests }) => contests.flatMap(({ counts = [] }) => counts))
      .map(({ asOf }) => asOf.text);
    expect(list.asOf).toBe(days.sort().at(-1));
  });
});

test('a count that is held back is in none of the files', () => {
  const early = editionAt('2017-04-24T12:00:00+02:00').election('fr-president-2017');
  if (!early) throw new Error('the election is not published');
  const counted = countedIn(early);
  const files = [
    ...counted.map(({ tallies }) => contestCsv(tallies)),
    ...[electionFile(early, counted), nistReport(early, counted, '2017-04-24'), indexFile([early])].map((file) =>
      JSON.stringify(file),
    ),
  ];
  // Macron's votes in the partial count of that day, and in the certified ones of both rounds.
  expect(files.some((file) => file.includes('8433346'))).toBe(true);
  for (const file of files) expect(file).not.toMatch(/8656346|20743128|"status":"certified"|,certified,/);
});
