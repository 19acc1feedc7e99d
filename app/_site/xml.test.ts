import { expect, test } from 'vitest';
import { escapeXml, writable, writableDeep } from './xml';

test('what no XML may contain is left out, the rest is as it was', () => {
  expect(writable('a\u0000\u0007\u001B[31m\uFFFE\uD800b\t\n\r é 𝔘')).toBe('a[31mb\t\n\r é 𝔘');
  const date = new Date(0);
  expect(writableDeep({ a: ['x\u0001', { b: 'y\u0002' }], date, n: 1, none: undefined })).toEqual({
    a: ['x', { b: 'y' }],
    date,
    n: 1,
    none: undefined,
  });
});

test('text is escaped for elements and for attributes', () => {
  expect(escapeXml(`<a href="x">'&amp;'</a>\u0007`)).toBe(
    '&lt;a href=&quot;x&quot;&gt;&apos;&amp;amp;&apos;&lt;/a&gt;',
  );
});
