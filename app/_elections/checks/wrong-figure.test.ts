import { describe, expect, test } from 'vitest';
import { isDigitDifference, wrongFigureHint, wrongFigures } from './wrong-figure';

describe('a likely wrong figure', () => {
  test('one wrong digit makes a difference of 1 to 9 times a power of ten', () => {
    expect([4, 900, -10, 7000].every(isDigitDifference)).toBe(true);
    expect([0, 72, 47415, 11].some(isDigitDifference)).toBe(false);
  });

  test('only figures in which one digit explains it', () => {
    const slips = wrongFigures({ chirac: 25537956, 'le-pen': 5525036 }, 4);
    expect(slips.map(({ right }) => right)).toEqual([25537952, 5525032]);
    expect(wrongFigures({ a: 5525032 }, 4)).toEqual([]);
    expect(wrongFigures({ a: 4, b: 19 }, -10).map(({ key, right }) => [key, right])).toEqual([
      ['b', 29],
      ['a', 14],
    ]);
  });

  test('other evidence narrows it down, and a long list is cut', () => {
    const many = { a: 15, b: 25, c: 35, d: 45, e: 55 };
    expect(wrongFigures(many, 5, ({ key }) => key === 'c')).toEqual([{ key: 'c', typed: 35, right: 30 }]);
    expect(wrongFigureHint(wrongFigures(many, 5), 5)).toBe(
      '; one wrong digit would explain it: e 50 instead of 55, d 40 instead of 45, c 30 instead of 35 or one of 2 others',
    );
    expect(wrongFigureHint([], 5)).toBe('');
  });
});
