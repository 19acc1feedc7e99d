import { expect, test } from 'vitest';
import { withoutRepeats } from './repeated-metas';

const og = '<meta property="og:title" content="A &amp; B"/><meta property="og:image:alt" content="C"/>';

test('what a card repeats goes, and nothing else', () => {
  const card = '<meta name="twitter:card" content="summary_large_image"/>';
  const repeated = '<meta name="twitter:title" content="A &amp; B"/><meta name="twitter:image:alt" content="C"/>';
  expect(withoutRepeats(og + card + repeated)).toBe(og + card);
});

test('a card that says something else keeps it', () => {
  const own = '<meta name="twitter:title" content="A"/><meta name="twitter:description" content="D"/>';
  expect(withoutRepeats(og + own)).toBe(og + own);
});
