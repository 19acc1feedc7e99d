import { expect, test } from 'vitest';
import { plainText } from './plain-text';

test.each([
  ['a control character, a null', 'A\u0007b\u0000c\u009Fd', 'Abcd'],
  ['half a pair', 'A\uD800b\uDC00c', 'Abc'],
  ['what Unicode never assigns', 'A\uFFFEb\u{1FFFF}c', 'Abc'],
  ['a byte order mark', '\uFEFFA\uFEFFb', 'Ab'],
  ['an override of direction', 'A \u202E10.42\u202C b \u202Dc', 'A 10.42\u202C b c'],
])('%s goes', (_, text, plain) => expect(plainText(text)).toBe(plain));

test.each([
  ['an isolate', 'A \u2067שלום', 'A \u2067שלום\u2069'],
  ['an embedding in an isolate', '\u2066\u202Ba', '\u2066\u202Ba\u202C\u2069'],
  ['one of two', '\u2066a\u2069\u2068b', '\u2066a\u2069\u2068b\u2069'],
])('%s that is left open is closed', (_, text, plain) => expect(plainText(text)).toBe(plain));

test.each([
  'Emoji 👩‍🚀 and 🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  'می‌خواهم',
  'soft\u00ADhyphen, zero\u200Bwidth, \u200Emark',
  'שלום \u2066(24.01)\u2069',
  'Two\tthings\nin lines',
])('%j stays as it is', (text) => expect(plainText(text)).toBe(text));
