import { describe, expect, test } from 'vitest';
import { newestCount } from './election';
import { contestOf, electionWith, realElection } from './fixtures/read';
import { denominators, entryShare, othersShare, shareOf, validVotes } from './shares';
import { spoiltShare, turnout } from './turnout';

const race = (count: string) => {
  const contest = contestOf(
    electionWith(`
system: plurality
candidates: { ann: { name: Ann }, bob: { name: Bob } }
counts: [{ status: certified, asOf: 2020-05-11, ${count} }]
`),
  );
  const [count_] = contest.counts ?? [];
  if (!count_) throw new Error('no count');
  return [contest, count_] as const;
};

describe('shares', () => {
  test('three denominators, three shares of one result', () => {
    const contest = contestOf(realElection('fr-president-2017'), 'round-2');
    const count = newestCount(contest);
    if (!count) throw new Error('no count');
    const shares = denominators.map((denominator) => shareOf(contest, count, 20743128, denominator)?.value);
    expect(shares).toEqual([43.61, 58.49, 66.1]);
    expect(turnout(count.ballots)?.value).toBe(74.56);
    expect(spoiltShare(count.ballots)?.value).toBe(11.52);
  });

  test('the valid votes are given, or the sum of all votes; else unknown', () => {
    expect(validVotes(...race('ballots: { valid: 50 }, votes: { ann: 20 }'))).toBe(50);
    expect(validVotes(...race('votes: { ann: 20, bob: 30 }'))).toBe(50);
    expect(validVotes(...race('votes: { ann: 20 }, others: { votes: 5 }'))).toBe(25);
    expect(validVotes(...race('votes: { ann: 20 }'))).toBeUndefined();
    expect(validVotes(...race('votes: { ann: 20, bob: 30 }, others: { share: 3 }'))).toBeUndefined();
    expect(entryShare(...race('votes: { ann: 20 }'), 'ann')).toBeUndefined();
  });

  test('a typed share stays as typed; a computed one is rounded or cut off as the source does it', () => {
    expect(entryShare(...race('votes: { ann: 2, bob: 1 }'), 'ann')).toEqual({ value: 66.67, digits: 2 });
    expect(entryShare(...race('votes: { ann: 2, bob: 1 }, rounding: truncated'), 'ann')?.value).toBe(66.66);
    expect(entryShare(...race('votes: { ann: 2, bob: 1 }, shares: { ann: 66.7 }'), 'ann')).toEqual({
      value: 66.7,
      digits: 1,
    });
    expect(othersShare(...race('votes: { ann: 20 }, others: { votes: 5 }'))?.value).toBe(20);
  });

  test('nothing is divided by nothing, and unknown is not zero', () => {
    expect(entryShare(...race('votes: { ann: 0, bob: 0 }'), 'ann')).toBeUndefined();
    expect(turnout({ registered: 0, cast: 0 })).toBeUndefined();
    expect(turnout({ registered: 100 })).toBeUndefined();
    expect(turnout(undefined)).toBeUndefined();
    expect(spoiltShare({ cast: 100, blank: 3 })).toBeUndefined();
  });
});
