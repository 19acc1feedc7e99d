import { describe, expect, test } from 'vitest';
import { type AllocationRules, allocate, compareQuotients } from './allocation';
import { allocationOf } from './count-allocation';
import { decimal } from './decimal';
import { newestCount } from './election';
import { contestOf, electionWith, realElection } from './fixtures/read';

const votesOf = (...votes: number[]) => new Map(votes.map((own, index) => [`list-${index}`, own]));
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);
const share = (votes: number[], rules: Partial<AllocationRules>) =>
  allocate(votesOf(...votes), { method: 'dhondt', seats: 10, valid: sum(votes), ...rules });
const seatsOf = (votes: number[], rules: Partial<AllocationRules>) => [...share(votes, rules).seats.values()];

/** A small generator of numbers, the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

describe('highest averages', () => {
  test('textbook cases', () => {
    expect(seatsOf([340000, 280000, 160000, 60000], { seats: 7 })).toEqual([3, 3, 1, 0]);
    expect(seatsOf([53000, 24000, 23000], { seats: 7, method: 'sainte-lague' })).toEqual([3, 2, 2]);
    expect(seatsOf([53000, 24000, 23000], { seats: 7 })).toEqual([4, 2, 1]);
  });

  test('the Netherlands 2017, 28 lists and the Hare quota, equals the official seats', () => {
    const contest = contestOf(realElection('nl-house-2017'));
    const count = newestCount(contest);
    const given = count && allocationOf(contest, count);
    expect(given && Object.fromEntries(given.seats)).toEqual(count?.seats);
    expect(given?.excluded).toHaveLength(15);
    expect(given?.quotients).toHaveLength(150);
    expect(given?.lastSeat?.votes).toBeGreaterThan(0);
  });

  test('New Zealand 2017 by Sainte-Laguë, with ACT let in by its electorate', () => {
    const contest = contestOf(realElection('nz-general-2017'));
    const count = newestCount(contest);
    const given = count && allocationOf(contest, count);
    expect(given && Object.fromEntries(given.seats)).toEqual(count?.seats);
    expect(given?.excluded).toContain('top');
    expect(given?.excluded).not.toContain('act');
  });

  test('a threshold is reached by exactly as many votes', () => {
    expect(share([500, 450, 50], { threshold: decimal(5) }).excluded).toEqual([]);
    expect(share([501, 450, 49], { threshold: decimal(5) }).excluded).toEqual(['list-2']);
    expect(share([501, 450, 49], { threshold: decimal(5), exempt: ['list-2'] }).excluded).toEqual([]);
    expect(share([800, 100, 100], { threshold: 'hare-quota' }).excluded).toEqual([]);
    expect(share([802, 99, 99], { threshold: 'hare-quota' }).excluded).toEqual(['list-1', 'list-2']);
    expect(share([970, 15, 15], { threshold: decimal(1.5, 1) }).excluded).toEqual([]);
  });

  test('a tie at the last seat is reported and never broken', () => {
    const tied = share([500, 500], { seats: 5 });
    expect(tied.tie).toEqual({ keys: ['list-0', 'list-1'], seats: 1 });
    expect([...tied.seats.values()]).toEqual([2, 2]);
    expect(tied.lastSeat).toBeUndefined();
    expect(share([500, 500], { seats: 4 }).tie).toBeUndefined();
    expect(share([300, 300, 300], { seats: 2 }).tie).toEqual({ keys: ['list-0', 'list-1', 'list-2'], seats: 2 });
  });

  test('the margin of the last seat is what the next list lacked: one vote fewer is a tie at most', () => {
    // 600, 399, 300, and then 200 (the third of 600) against 199.5.
    expect(share([600, 399], { seats: 4 }).lastSeat).toEqual({ winner: 'list-0', runnerUp: 'list-1', votes: 2 });
    expect(seatsOf([600, 401], { seats: 4 })).toEqual([2, 2]);
    expect(share([600, 400], { seats: 4 }).tie).toEqual({ keys: ['list-0', 'list-1'], seats: 1 });
  });

  test('nobody votes, nobody sits', () => {
    expect(seatsOf([0, 0], {})).toEqual([0, 0]);
    expect(seatsOf([5, 0], {})).toEqual([10, 0]);
  });

  test('quotients are compared exactly where fractions cannot', () => {
    const a = { key: 'a', votes: 9007199254740991, divisor: 3 };
    const b = { key: 'b', votes: 9007199254740990, divisor: 3 };
    expect(compareQuotients(a, b)).toBe(1);
    expect(compareQuotients(a, a)).toBe(0);
  });

  test('seats add up, and more votes never mean fewer seats', () => {
    const next = random(2017);
    for (let round = 0; round < 200; round += 1) {
      const votes = Array.from({ length: 2 + Math.floor(next() * 8) }, () => 1 + Math.floor(next() * 100000));
      const rules = { method: round % 2 ? 'dhondt' : 'sainte-lague', seats: 1 + Math.floor(next() * 150) } as const;
      const given = share(votes, rules);
      expect(sum(given.seats.values()) + (given.tie?.seats ?? 0)).toBe(rules.seats);
      const more = share(
        votes.map((own, index) => (index === 0 ? own + 5000 : own)),
        rules,
      );
      expect(more.seats.get('list-0') ?? 0).toBeGreaterThanOrEqual(given.seats.get('list-0') ?? 0);
      const sorted = [...given.seats].map(([key, seats]) => ({ seats, votes: votesOf(...votes).get(key) ?? 0 }));
      for (const a of sorted)
        for (const b of sorted) if (a.votes > b.votes && !given.tie) expect(a.seats).toBeGreaterThanOrEqual(b.seats);
    }
  });
});

describe('the allocation of a count', () => {
  const chamber = (count: string, seats = 'total: 10, allocation: dhondt') => {
    const contest = contestOf(
      electionWith(
        `system: proportional\nseats: { ${seats} }\nlists: { red: { name: Red }, blue: { name: Blue } }\ncounts: [{ status: certified, asOf: 2020-05-11, ${count} }]`,
      ),
    );
    const count_ = newestCount(contest);
    return count_ && allocationOf(contest, count_);
  };

  test('is known only where the votes that it takes are', () => {
    expect(chamber('votes: { red: 60, blue: 40 }')?.seats.get('red')).toBe(6);
    expect(chamber('votes: { red: 60 }')).toBeUndefined();
    expect(chamber('votes: { red: 60 }, seats: { red: 10 }')?.seats.get('red')).toBe(10);
    expect(
      chamber('votes: { red: 60 }, seats: { red: 10 }', 'total: 10, allocation: dhondt, threshold: 5'),
    ).toBeUndefined();
    expect(chamber('votes: { red: 60, blue: 40 }', 'total: 10')).toBeUndefined();
    expect(chamber('votes: { red: 60, blue: 40 }, seats: { red: 5 }, others: { seats: 5 }')).toBeUndefined();
  });
});
