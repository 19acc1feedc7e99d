import { describe, expect, test } from 'vitest';
import { electionWith, messagesOf, pathsOf, realElection } from '../fixtures/read';

/** Shares of New Zealand 2017 cut off at two digits, as the Electoral Commission does it: right, and 99.93 in all. */
const nz =
  'a: 44.44, b: 36.89, c: 7.20, d: 6.26, e: 0.50, f: 2.44, g: 1.17, h: 0.31, i: 0.24, j: 0.14, k: 0.11, l: 0.07, m: 0.06, n: 0.06, o: 0.03, p: 0.01';

const race = (shares: string, more = '') => {
  const keys = [...shares.matchAll(/([a-z]+):/g)].map(([, key]) => `${key}: { name: ${key} }`).join(', ');
  return electionWith(`
system: plurality
candidates: { ${keys} }
counts:
  - { status: certified, asOf: 2020-05-11, source: { name: S }, shares: { ${shares} } ${more} }
`);
};

describe('shares-total', () => {
  test('finds shares that do not add up to 100', () => {
    const election = race('a: 66.01, b: 33.90');
    expect(messagesOf('shares-total', election)).toEqual([
      'shares of count 1 add up to 99.91, 0.09 below 100, where rounding explains at most 0.010',
    ]);
    expect(pathsOf('shares-total', election)).toEqual(['contests.0.counts.0.shares']);
  });

  test('leaves a share that its votes do not bear out to share-mismatch, but not what else is wrong', () => {
    const one = realElection('fr-president-2017', ['macron: 66.10', 'macron: 66.01']);
    expect(messagesOf('shares-total', one)).toEqual([]);
    expect(messagesOf('share-mismatch', one)).toHaveLength(1);
    const two = race('a: 66.01, b: 40', ', votes: { a: 661 }, ballots: { valid: 1000 }');
    expect(messagesOf('share-mismatch', two)).toHaveLength(1);
    expect(messagesOf('shares-total', two)).toHaveLength(1);
  });

  test("passes New Zealand's truncated shares, 99.93 in all", () => {
    expect(messagesOf('shares-total', race(nz, ', rounding: truncated'))).toEqual([]);
  });

  test('allows half a unit per line, and where cut off a whole one downwards', () => {
    expect(messagesOf('shares-total', race('a: 33.3, b: 33.3, c: 33.3'))).toEqual([]);
    expect(messagesOf('shares-total', race('a: 50, b: 51'))).toEqual([]);
    expect(messagesOf('shares-total', race('a: 50, b: 52'))).toHaveLength(1);
    expect(messagesOf('shares-total', race('a: 49.9, b: 49.9'))).toHaveLength(1);
    expect(messagesOf('shares-total', race('a: 49.9, b: 49.9', ', rounding: truncated'))).toEqual([]);
    expect(messagesOf('shares-total', race('a: 49.9, b: 49.8', ', rounding: truncated'))).toHaveLength(1);
    expect(messagesOf('shares-total', race('a: 50.1, b: 50.1', ', rounding: truncated'))).toHaveLength(1);
  });

  test('takes each line at its own digits', () => {
    expect(messagesOf('shares-total', race('a: 60, b: 40.55'))).toHaveLength(1);
    expect(messagesOf('shares-total', race('a: 60, b: 40.50'))).toEqual([]);
  });

  test('lets a count that names only some be below 100, never above', () => {
    expect(messagesOf('shares-total', realElection('fr-president-2017'))).toEqual([]);
    const above = realElection('fr-president-2017', ['hamon: 6.5', 'hamon: 65']);
    expect(messagesOf('shares-total', above)[0]).toContain('149.4, 49.4 above 100');
  });

  test('counts the others in, typed or by their votes', () => {
    expect(messagesOf('shares-total', race('a: 60.0, b: 30.0', ', others: { share: 10.0 }'))).toEqual([]);
    expect(messagesOf('shares-total', race('a: 60.0, b: 30.0', ', others: { share: 9.0 }'))).toHaveLength(1);
    const votes = ', ballots: { valid: 1000 }, others: { votes: 100 }';
    expect(messagesOf('shares-total', race('a: 60.0, b: 30.0', votes))).toEqual([]);
  });

  test('finds a poll whose answers add up to more than 100, and lets the undecided be left out', () => {
    const low = realElection('fr-president-2017', ['macron: 63, le-pen: 37', 'macron: 53, le-pen: 37']);
    const high = realElection('fr-president-2017', ['macron: 63, le-pen: 37', 'macron: 63, le-pen: 47']);
    expect(messagesOf('shares-total', low)).toEqual([]);
    expect(messagesOf('shares-total', high)).toHaveLength(1);
  });
});

describe('shares of one table', () => {
  const count = (figures: string) =>
    electionWith(`
system: plurality
candidates: { ann: { name: Ann }, bob: { name: Bob }, cem: { name: Cem } }
counts: [{ status: certified, asOf: 2020-05-11, source: { name: S }, ballots: { valid: 1000 }, ${figures} }]
`);

  test('are added up whether they are typed or follow from the votes', () => {
    expect(messagesOf('shares-total', count('votes: { ann: 500, bob: 300 }, shares: { cem: 60 }'))[0]).toContain(
      'add up to 140',
    );
    expect(messagesOf('shares-total', count('votes: { ann: 500, bob: 300 }, others: { share: 15 }'))[0]).toContain(
      'add up to 95',
    );
  });

  test('are not known where only those of others are given', () => {
    const open = (figures: string) =>
      electionWith(`
system: plurality
candidates: { ann: { name: Ann }, bob: { name: Bob } }
counts: [{ status: certified, asOf: 2020-05-11, source: { name: S }, ${figures}, others: { share: 5.0 } }]
`);
    expect(messagesOf('shares-total', open('votes: { ann: 500, bob: 450 }'))).toEqual([]);
    expect(messagesOf('shares-total', open('seats: { ann: 6, bob: 4 }'))).toEqual([]);
  });

  test('are right where they make a whole', () => {
    expect(messagesOf('shares-total', count('votes: { ann: 500, bob: 300 }, shares: { cem: 20 }'))).toEqual([]);
    expect(messagesOf('shares-total', count('votes: { ann: 500, bob: 300 }, others: { share: 20 }'))).toEqual([]);
  });
});
