import { describe, expect, test } from 'vitest';
import type { Decimal } from '../_elections/decimal';
import { contestOf, electionWith, realElection } from '../_elections/fixtures/read';
import { tally } from '../_elections/tally';
import { columns, contestCsv } from './contest-csv';
import { countedIn, csvRecords, editionAt } from './edition.fixture';

const edition = editionAt('2018-01-01T00:00Z');
const digits = (figure: Decimal | undefined) => figure?.value.toFixed(figure.digits) ?? '';
const contests = edition.elections.flatMap((election) => {
  const counted = countedIn(
    election,
    election.previous === undefined ? undefined : edition.election(election.previous),
  );
  return counted.map(({ contest, tallies }) => ({ path: `${election.id}/${contest.id}`, tallies }));
});

describe('contestCsv', () => {
  test('there are real contests to write', () => {
    expect(contests.length).toBeGreaterThan(6);
  });

  test.each(contests)('$path comes back as it was', ({ tallies }) => {
    const expected = tallies.flatMap((each) =>
      each.rows.map((row) => ({
        election: each.election,
        contest: each.contest,
        count: each.countId,
        status: each.status,
        as_of: each.asOf.text,
        key: row.key,
        name: row.name,
        party: row.party?.name ?? '',
        votes: row.votes?.toString() ?? '',
        share: digits(row.share),
        seats: row.seats?.toString() ?? '',
        change_share: digits(row.change?.share),
        change_seats: row.change?.seats?.toString() ?? '',
        standing: row.standing ?? '',
        source: each.source?.name ?? '',
        source_url: each.source?.url ?? '',
        licence: 'CC BY 4.0 https://creativecommons.org/licenses/by/4.0/',
      })),
    );
    const text = contestCsv(tallies);
    expect(csvRecords(text)).toEqual(expected);
    expect(text.startsWith('election,contest,count')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('a loss of seats is a number, not text', () => {
    const pvda = contests
      .filter(({ path }) => path === 'nl-house-2017/chamber')
      .flatMap(({ tallies }) => csvRecords(contestCsv(tallies)))
      .findLast(({ key }) => key === 'pvda');
    expect(pvda).toMatchObject({ seats: '9', change_seats: '-29' });
  });

  test('hostile names neither run nor break the table', () => {
    const election = electionWith(`
system: plurality
candidates: { a: { name: '=HYPERLINK("http://x.example","win")' }, b: { name: "-1, +2" }, c: { name: "A \\"B\\"\\nC" } }
counts: [{ status: unofficial-partial, asOf: 2020-05-10, votes: { a: 0, b: 2, c: 1 } }]
`);
    const rows = csvRecords(contestCsv(countedIn(election)[0]?.tallies ?? []));
    expect(rows.map(({ name, votes }) => [name, votes])).toEqual([
      ["'-1, +2", '2'],
      ['A "B"\nC', '1'],
      [`'=HYPERLINK("http://x.example","win")`, '0'],
    ]);
  });

  test('what an estimate does not give is empty', () => {
    const election = realElection('fr-president-2017');
    const contest = contestOf(election, 'round-1');
    const [first] = contest.counts ?? [];
    const rows = first ? csvRecords(contestCsv([tally(election, contest, first)])) : [];
    expect(rows[0]).toMatchObject({ status: 'estimate', votes: '', share: '23.7', standing: '' });
  });

  test('a contest still to come has its columns alone', () => {
    expect(contestCsv([])).toBe(`${columns.join(',')}\r\n`);
  });
});
