import { expect, test } from 'vitest';
import { chamberMates, type Mate } from './chamber-mates';
import type { IdentifiedElection } from './election';
import { electionFrom, realElection, tallyOf } from './fixtures/read';

/** A chamber of these seats; each party has the colour of its key. */
function chamber(id: string, seats: Record<string, number>): IdentifiedElection {
  const keys = Object.keys(seats);
  const parties = keys.map((key) => `${key}: { name: ${key}, color: "#00000${key.length}" }`).join(', ');
  const lists = keys.map((key) => `${key}: { party: ${key} }`).join(', ');
  return electionFrom(
    id,
    `{ title: ${id}, summary: A chamber, area: NL, parties: { ${parties} }, contests: [{ id: race, title: Seats,
    date: 2020-05-10, system: proportional, seats: { total: 10 }, lists: { ${lists} },
    counts: [{ status: certified, asOf: 2020-05-11, seats: ${JSON.stringify(seats)} }] }] }`,
  );
}

const keyOf = (name: string) => name.split(' ')[0];

function rivals(mates: Iterable<Mate>): Record<string, (string | undefined)[]> {
  return Object.fromEntries([...mates].map(({ key, rivals: before }) => [key, before.map(keyOf)]));
}

test('the larger party keeps its colour, of level ones the first by key', () => {
  expect(rivals(chamberMates([chamber('one', { c: 2, b: 3, a: 2, none: 0 })]).values())).toEqual({
    b: [],
    a: ['b'],
    c: ['b', 'a'],
  });
});

test('a party differs from the same ones on all pages, whoever else has a seat there', () => {
  const elections = [chamber('one', { a: 2, b: 8 }), chamber('two', { a: 9, d: 1 })];
  const mates = chamberMates(elections);
  expect(rivals(mates.values())).toEqual({ a: [], b: ['a'], d: ['a'] });
  const rowIn = (election: IdentifiedElection, key: string) => tallyOf(election).rows.find((row) => row.key === key);
  const [one, two] = elections.map((election) => ({ ...election, mates }));
  if (!one || !two) throw new Error('there are two elections');
  expect(rowIn(one, 'b')?.rivals?.map(keyOf)).toEqual(['a']);
  expect(rowIn(one, 'a')?.rivals).toBe(rowIn(two, 'a')?.rivals);
});

test('others have to differ from all that have a seat, and who never had one from nobody', () => {
  const { rows } = tallyOf(realElection('us-president-2016'));
  const of = (key: string) => rows.find((row) => row.key === key)?.rivals?.map(keyOf);
  expect(of('others')?.toSorted()).toEqual(['democratic', 'republican']);
  expect(of('johnson')).toBeUndefined();
});
