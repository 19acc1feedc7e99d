import { describe, expect, test } from 'vitest';
import { type Decimal, decimal } from './decimal';
import { contestOf, realElection, tallyOf } from './fixtures/read';
import { marginFits, marginOfError, marginOfLead, pollAverage, pollError, pollLead } from './polls';

describe('polls', () => {
  test('the margin of 900 adults is 3.3 points, of 1,000 3.1', () => {
    expect(marginOfError(900).toFixed(1)).toBe('3.3');
    expect(marginOfError(1000).toFixed(1)).toBe('3.1');
    expect(marginOfError(1000, 10).toFixed(1)).toBe('1.9');
    expect(marginFits(decimal(3.3, 1), 900)).toBe(true);
    expect(marginFits(decimal(5), 900)).toBe(false);
  });

  test('a lead has nearly twice the margin of a share', () => {
    expect(marginOfLead(1000, 50, 50).toFixed(1)).toBe('6.2');
    expect(marginOfLead(1000, 60, 40).toFixed(1)).toBe('6.1');
    expect(marginOfLead(1000, 30, 28).toFixed(1)).toBe('4.7');
  });

  test('63 to 37 is a lead of 26 points, not of 60', () => {
    const lead = pollLead({ macron: decimal(63), 'le-pen': decimal(37) }, 1000);
    expect(lead).toMatchObject({ first: 'macron', second: 'le-pen', points: { value: 26 }, isClear: true });
    expect(pollLead({ a: decimal(31), b: decimal(30) }, 1000)?.isClear).toBe(false);
    expect(pollLead({ a: decimal(31), b: decimal(30) })?.isClear).toBeUndefined();
    expect(pollLead({ a: decimal(31) })).toBeUndefined();
  });

  test('an average counts each poll once, and no entry as zero where it is not named', () => {
    const polls: { shares?: Record<string, Decimal> }[] = [
      { shares: { a: decimal(63), b: decimal(37) } },
      { shares: { a: decimal(62) } },
      {},
    ];
    expect(pollAverage(polls)).toEqual([
      { key: 'a', share: { value: 62.5, digits: 1 }, polls: 2 },
      { key: 'b', share: { value: 37, digits: 1 }, polls: 1 },
    ]);
  });

  test('the polls before the run-off of 2017 had Macron 3 to 4 points too low', () => {
    const election = realElection('fr-president-2017');
    const result = tallyOf(election, 'round-2');
    const errors = (contestOf(election, 'round-2').polls ?? []).map((poll) => pollError(poll, result));
    expect(errors.map((error) => error?.byKey.get('macron')?.value)).toEqual([-3.1, -4.1]);
    expect(errors.map((error) => error?.mean.value)).toEqual([3.1, 4.1]);
    expect(errors.map((error) => error?.lead?.value)).toEqual([-6.2, -8.2]);
    expect(errors.map((error) => error?.pollster)).toEqual(['Ifop', 'Four other pollsters (not named)']);
  });
});
