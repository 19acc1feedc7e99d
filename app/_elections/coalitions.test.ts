import { describe, expect, test } from 'vitest';
import { chamberCoalitions, fewestParties, isMinimalWinning, minimalCoalitions, type PartySeats } from './coalitions';
import { realElection, tallyOf } from './fixtures/read';

const parties = (...seats: number[]): PartySeats[] => seats.map((each, index) => ({ key: `p${index}`, seats: each }));

describe('coalitions', () => {
  test('the Netherlands 2017: no three parties, and every coalition needs each of its own', () => {
    const rows = tallyOf(realElection('nl-house-2017')).rows.map(({ key, seats = 0 }) => ({ key, seats }));
    const { coalitions, complete } = minimalCoalitions(rows, 76, 10_000);
    expect(complete).toBe(true);
    expect(coalitions[0]).toEqual({ keys: ['vvd', 'pvv', 'cda', 'd66'], seats: 91, over: 15 });
    expect(
      fewestParties(
        rows.map(({ seats }) => seats),
        76,
      ),
    ).toBe(4);
    expect(chamberCoalitions(tallyOf(realElection('nl-house-2017')), 10_000).coalitions).toEqual(coalitions);
    expect(chamberCoalitions(tallyOf(realElection('fr-president-2002'))).coalitions).toEqual([]);
    const seats = new Map(rows.map((row) => [row.key, row.seats]));
    for (const { keys } of coalitions)
      expect(
        isMinimalWinning(
          keys.map((key) => seats.get(key) ?? 0),
          76,
        ),
      ).toBe(true);
  });

  test('finds all of them: as many as trying every combination', () => {
    for (const seats of [
      [5, 4, 3, 2, 1],
      [10, 10, 10, 10, 10, 10],
      [33, 20, 19, 19, 14, 14, 9, 5],
      [7],
      [3, 3, 0, 0],
    ]) {
      const majority = Math.floor(seats.reduce((sum, each) => sum + each, 0) / 2) + 1;
      let number = 0;
      for (let subset = 1; subset < 2 ** seats.length; subset += 1) {
        const chosen = seats.filter((each, index) => subset & (1 << index) && each > 0);
        const whole = seats.filter((_, index) => subset & (1 << index));
        if (chosen.length === whole.length && isMinimalWinning(chosen, majority)) number += 1;
      }
      expect(minimalCoalitions(parties(...seats), majority).coalitions).toHaveLength(number);
    }
  });

  test('is bounded in a chamber of many small parties', () => {
    const start = performance.now();
    const many = minimalCoalitions(parties(...Array.from({ length: 60 }, () => 5)), 151);
    expect(many.complete).toBe(false);
    expect(many.coalitions.length).toBeLessThanOrEqual(200);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('one party may be enough, or all too few', () => {
    expect(minimalCoalitions(parties(60, 30, 10), 51).coalitions).toEqual([{ keys: ['p0'], seats: 60, over: 9 }]);
    expect(minimalCoalitions(parties(30, 10), 51)).toEqual({ coalitions: [], complete: true });
    expect(fewestParties([30, 10], 51)).toBeUndefined();
  });
});
