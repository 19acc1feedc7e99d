import { describe, expect, test } from 'vitest';
import { atDigits, decimal, difference, inUnits, percentage } from './decimal';

describe('decimals', () => {
  test('are added and compared in whole units of their last digit', () => {
    expect(inUnits(decimal(0.1, 1)) + inUnits(decimal(0.2, 1))).toBe(inUnits(decimal(0.3, 1)));
    expect(inUnits(decimal(1.1, 1), 3)).toBe(1100n);
    expect(inUnits(decimal(66.1, 2))).toBe(6610n);
  });

  test('percentages are exact, rounded or cut off', () => {
    expect(percentage(8656346, 36054394, 2)).toEqual({ value: 24.01, digits: 2 });
    expect(percentage(1, 3, 2)).toEqual({ value: 33.33, digits: 2 });
    expect(percentage(2, 3, 2)).toEqual({ value: 66.67, digits: 2 });
    expect(percentage(2, 3, 2, 'truncated')).toEqual({ value: 66.66, digits: 2 });
    expect(percentage(1, 8, 0)).toEqual({ value: 13, digits: 0 });
  });

  test('differences have the digits of whichever has fewer', () => {
    expect(difference(decimal(24.01, 2), decimal(21.3, 2))).toEqual({ value: 2.71, digits: 2 });
    expect(difference(decimal(24.01, 2), decimal(17.9, 1))).toEqual({ value: 6.1, digits: 1 });
    expect(difference(decimal(17.9, 1), decimal(24.05, 2))).toEqual({ value: -6.2, digits: 1 });
  });

  test('are rounded half away from zero', () => {
    expect(atDigits(decimal(2.5, 1), 0).value).toBe(3);
    expect(atDigits(decimal(-2.5, 1), 0).value).toBe(-3);
    expect(atDigits(decimal(66.1, 1), 2)).toEqual({ value: 66.1, digits: 2 });
  });
});
