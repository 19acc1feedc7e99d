import { expect, test } from 'vitest';
import { decimal } from './decimal';
import { printAmount, printDecimal, printList, printNumber, printSigned, printWord } from './numerals';

test('numbers are printed with commas, at their digits, and with a true minus', () => {
  expect(printNumber(8656346)).toBe('8,656,346');
  expect(printNumber(-29)).toBe('−29');
  expect(printDecimal(decimal(66.1, 2))).toBe('66.10');
  expect(printDecimal(decimal(0, 2))).toBe('0.00');
  expect(printDecimal(decimal(12345.5, 1))).toBe('12,345.5');
  expect(printSigned(decimal(2.1, 1))).toBe('+2.1');
  expect(printSigned(decimal(-0.25, 2))).toBe('−0.25');
  expect(printSigned(decimal(0, 0))).toBe('±0');
  expect(printDecimal(decimal(1e21))).toContain('000');
});

test('words for small numbers, nouns in their number, names in a row', () => {
  expect([printWord(4), printWord(13)]).toEqual(['four', '13']);
  expect([printAmount(1, 'seats'), printAmount(2, 'electoral votes')]).toEqual(['1 seat', '2 electoral votes']);
  expect([printList([]), printList(['A']), printList(['A', 'B']), printList(['A', 'B', 'C'])]).toEqual([
    '',
    'A',
    'A and B',
    'A, B and C',
  ]);
});
