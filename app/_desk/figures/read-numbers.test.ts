import { describe, expect, test } from 'vitest';
import { type DecimalSign, readNumbers } from './read-numbers';

const cells = (texts: readonly string[]) =>
  texts.map((text, index) => ({ line: index + 2, name: `row ${index + 1}`, text }));

function whole(texts: readonly string[], decimal?: DecimalSign) {
  return readNumbers(cells(texts), { column: 'Votes', kind: 'whole', ...(decimal && { decimal }) }).map(
    (figure) => figure?.value,
  );
}

function percent(texts: readonly string[], decimal?: DecimalSign) {
  return readNumbers(cells(texts), { column: '%', kind: 'percent', ...(decimal && { decimal }) });
}

describe('whole numbers', () => {
  test.each([
    ['plain', ['1152075', '499', '0']],
    ['commas', ['1,152,075', '499', '0']],
    ['points', ['1.152.075', '499', '0']],
    ['spaces', ['1 152 075', '499', '0']],
    ['no-break spaces', ['1\u00a0152\u00a0075', '499', '0']],
    ['thin spaces', ['1\u2009152\u202f075', '499', '0']],
    ['apostrophes', ["1'152’075", '499', '0']],
    ['zeros after a point', ['1152075.0', '499.0', '0.0']],
    ['zeros after a comma', ['1.152.075,00', '499,00', '0,00']],
    ['figures of full width', ['１１５２０７５', '499', ' 0 ']],
  ])('%s', (_, texts) => expect(whole(texts)).toEqual([1152075, 499, 0]));

  test('1.234 is 1234 where votes are whole, and no number in a column of tenths', () => {
    expect(whole(['1.234', '12.345'])).toEqual([1234, 12345]);
    expect(whole(['1,234'])).toEqual([1234]);
    expect(() => whole(['1.234', '12.5'])).toThrow('line 3, row 2, column "Votes": "12.5" is no whole number');
  });

  test('123.000 can be two things, and the editor says which', () => {
    const twofold =
      'line 2, row 1, column "Votes": "123.000" can be read in two ways: say which sign is the decimal one';
    expect(() => whole(['123.000', '7.000', '5'])).toThrow(twofold);
    expect(whole(['123.000', '7.000'], '.')).toEqual([123, 7]);
    expect(whole(['123.000', '7.000'], ',')).toEqual([123000, 7000]);
    expect(whole(['123.000', '7.001'])).toEqual([123000, 7001]);
    expect(whole(['123.000', '1234.000'])).toEqual([123, 1234]);
    expect(whole(['0.000', '123.000'])).toEqual([0, 123]);
  });

  test.each([
    ['1,234', '1.234'],
    ['1.23.456'],
    ['1,2345'],
    ['12 34'],
    ['-5'],
    ['12%'],
    ['1e6'],
    ['about 12'],
    ['99999999999999999999'],
  ])('%s is refused', (...texts) => expect(() => whole(texts)).toThrow('no whole number'));

  test('a long number without separators among others with them is suspicious', () => {
    expect(() => whole(['8433346', '7.643'])).toThrow('line 2, row 1, column "Votes": "8433346" has no separators');
    expect(whole(['8433346', '7.643'], ',')).toEqual([8433346, 7643]);
    expect(whole(['1 234 567', '1234'])).toEqual([1234567, 1234]);
  });

  test('what is unknown is not 0', () => {
    expect(whole(['', '-', '–', 'n/a', '…', '0'])).toEqual([undefined, undefined, undefined, undefined, undefined, 0]);
  });
});

describe('percentages', () => {
  test('keep the digits they were typed with', () => {
    expect(percent(['66.10', '33.9', '5', '0.650'])).toEqual([
      { value: 66.1, digits: 2 },
      { value: 33.9, digits: 1 },
      { value: 5, digits: 0 },
      { value: 0.65, digits: 3 },
    ]);
    expect(percent(['24,01 %', '1,10%', '100'])).toEqual([
      { value: 24.01, digits: 2 },
      { value: 1.1, digits: 2 },
      { value: 100, digits: 0 },
    ]);
  });
  test('1.234 is below 100 in one way only', () => expect(percent(['1.234'])).toEqual([{ value: 1.234, digits: 3 }]));
  test('points and commas do not go together', () =>
    expect(() => percent(['24,01', '21.30'])).toThrow('no percentage'));
  test('above 100', () => expect(() => percent(['24.01', '240.1'])).toThrow('line 3, row 2, column "%": "240.1"'));
});
