import { describe, expect, test } from 'vitest';
import { csv } from './csv';

/** One cell as it is written. */
const written = (cell: Parameters<typeof csv>[1][number][number]) =>
  csv(['a'], [[cell]])
    .slice('a\r\n'.length)
    .slice(0, -2);

describe('csv', () => {
  test('ends every line with CRLF and has no byte-order mark', () => {
    expect(csv(['a', 'b'], [['x', 1]])).toBe('a,b\r\nx,1\r\n');
    expect(csv(['a', 'b'], [])).toBe('a,b\r\n');
  });

  test('quotes commas, quotes and line breaks, and nothing else', () => {
    expect(written('Smith, John')).toBe('"Smith, John"');
    expect(written('The "Real" List')).toBe('"The ""Real"" List"');
    expect(written('two\nlines')).toBe('"two\nlines"');
    expect(written("Parti de l'Été; №1")).toBe("Parti de l'Été; №1");
  });

  test.each(['=1+1', '+33', '-2', '@SUM(A1)', '\tx', '＝1+1', '＋1', '－1', '＠SUM(A1)'])(
    'text that a spreadsheet would run is made text: %j',
    (text) => {
      expect(written(text)).toBe(`'${text}`);
    },
  );

  test.each([
    ['a;=1+1', "a;'=1+1"],
    ['a;=1;-2;b', "a;'=1;'-2;b"],
    ['a\t@SUM(A1)', "a\t'@SUM(A1)"],
    ['a\n+1', '"a\n\'+1"'],
    ['a\r\n-1', '"a\r\n\'-1"'],
    ['a;＝1', "a;'＝1"],
    ['a;"=1', '"a;""\'=1"'],
  ])('nor what begins a cell where other signs part columns: %j', (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  test('a guarded text is quoted as a whole', () => {
    expect(written('=HYPERLINK("http://x.example","a")')).toBe('"\'=HYPERLINK(""http://x.example"",""a"")"');
    expect(written('\rx')).toBe('"\'\rx"');
  });

  test('a sign inside a text is no formula', () => {
    expect(written('List 50+')).toBe('List 50+');
    expect(written('a; b = c; d-e')).toBe('a; b = c; d-e');
    expect(written('Bündnis 90-Die Grünen')).toBe('Bündnis 90-Die Grünen');
  });

  test('numbers keep their digits and their minus; unknown is empty, nought is nought', () => {
    expect(written({ value: 66.1, digits: 2 })).toBe('66.10');
    expect(written({ value: -0.3, digits: 2 })).toBe('-0.30');
    expect(written(-29)).toBe('-29');
    expect(written(0)).toBe('0');
    expect(written(undefined)).toBe('');
  });
});
