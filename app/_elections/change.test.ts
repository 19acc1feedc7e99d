import { describe, expect, test } from 'vitest';
import { electionFrom, realElection } from './fixtures/read';
import { type IdentifiedElection, tally } from './tally';

const before = electionFrom(
  'old',
  `
title: Old
summary: Old.
area: FR
parties: { rose: { name: Rose }, oak: { name: Oak } }
contests:
  - id: race
    title: Race
    date: 2015-05-10
    system: plurality
    candidates: { cem: { name: Cem Old, party: rose }, dee: { name: Dee Old, party: oak }, eve: { name: Eve Old } }
    counts:
      - { status: certified, asOf: 2015-05-11, ballots: { registered: 200, cast: 100 }, shares: { cem: 51.5, dee: 30, eve: 18.5 } }
`,
);

function changes(candidates: string, previous: IdentifiedElection | undefined = before, id = 'race') {
  const election = electionFrom(
    'new',
    `
title: New
summary: New.
area: FR
parties: { rose: { name: Rose }, oak: { name: Oak } }
contests:
  - id: ${id}
    title: Race
    date: 2020-05-10
    system: plurality
    candidates: { ${candidates} }
    counts:
      - { status: certified, asOf: 2020-05-11, ballots: { registered: 200, cast: 120 }, votes: { ann: 60, bob: 40 } }
`,
  );
  const [contest] = election.contests;
  const [count] = contest?.counts ?? [];
  if (!contest || !count) throw new Error('no count');
  return tally(election, contest, count, previous);
}
const changeOfAnn = (candidates: string, ...rest: [IdentifiedElection?, string?]) =>
  changes(candidates, ...rest).rows.find(({ key }) => key === 'ann')?.change;

describe('change since the previous election', () => {
  test('by party, at the digits of whichever share has fewer', () => {
    const change = changeOfAnn('ann: { name: Ann, party: rose }, bob: { name: Bob }');
    expect(change).toEqual({ share: { value: 8.5, digits: 1 }, against: 'Cem Old' });
    expect(changes('ann: { name: Ann }, bob: { name: Bob }').turnoutChange).toEqual({ value: 10, digits: 2 });
  });

  test('by a former key, said so', () => {
    expect(changeOfAnn('ann: { name: Ann, previous: { as: eve } }, bob: { name: Bob }')).toEqual({
      share: { value: 41.5, digits: 1 },
      formerly: 'Eve Old',
    });
  });

  test('new where the editor says so; typed figures where there is no file', () => {
    expect(changeOfAnn('ann: { name: Ann, previous: new }, bob: { name: Bob }')).toEqual({ isNew: true });
    const typed = 'ann: { name: Ann, previous: { share: 17.9 } }, bob: { name: Bob }';
    expect(changeOfAnn(typed, undefined)).toEqual({ share: { value: 42.1, digits: 1 } });
  });

  test('who is not found is not new, and a party with two candidates is nobody’s change', () => {
    expect(changeOfAnn('ann: { name: Ann }, bob: { name: Bob }')).toBeUndefined();
    expect(changeOfAnn('ann: { name: Ann, party: rose }, bob: { name: Bob, party: rose }')).toBeUndefined();
  });

  test('an entry that another one was is not compared by its key', () => {
    const taken = 'ann: { name: Ann, previous: { as: cem } }, bob: { name: Bob, party: rose }';
    const bob = changes(taken).rows.find(({ key }) => key === 'bob');
    expect(bob?.change).toBeUndefined();
  });

  test('a single contest of the same kind is found under another id, a run-off never by a first round', () => {
    expect(changeOfAnn('ann: { name: Ann, party: rose }, bob: { name: Bob }', before, 'contest')).toBeDefined();
    const fr = realElection('fr-president-2017');
    const [, second] = fr.contests;
    const count = second?.counts?.[0];
    const firstOnly = { ...fr, id: 'old', contests: fr.contests.slice(0, 1) };
    if (!second || !count) throw new Error('no count');
    expect(tally(fr, second, count, firstOnly).rows[0]?.change).toBeUndefined();
  });

  test('GroenLinks rises from 4 seats to 14, PvdA falls from 38 to 9', () => {
    const nl = realElection('nl-house-2017');
    const [contest] = nl.contests;
    const count = contest?.counts?.at(-1);
    if (!contest || !count) throw new Error('no count');
    const rows = tally(nl, contest, count, realElection('nl-house-2012')).rows;
    const seats = (key: string) => rows.find((row) => row.key === key)?.change?.seats;
    expect([seats('groenlinks'), seats('pvda'), seats('christenunie'), seats('fvd')]).toEqual([10, -29, 0, undefined]);
  });
});
