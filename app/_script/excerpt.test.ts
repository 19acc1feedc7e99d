import { expect, test } from 'vitest';
import { partsOf } from './excerpt';

test('an excerpt is text, with marks around what was looked for', () => {
  expect(partsOf('Of <mark>R&amp;D</mark> &lt;b&gt; and &amp;lt;mark&gt;')).toEqual([
    { text: 'Of ', marked: false },
    { text: 'R&D', marked: true },
    { text: ' <b> and &lt;mark>', marked: false },
  ]);
  expect(partsOf('')).toEqual([]);
});
