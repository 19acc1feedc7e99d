import { expect, test } from 'vitest';
import { speculationRules } from './speculation';

function patterns(basePath: string): unknown {
  return JSON.parse(speculationRules(basePath)).prerender[0].where.and[0].href_matches;
}

test('pages under the base path are made ready, and only they', () => {
  expect(patterns('')).toEqual(['/', '/*/']);
  expect(patterns('/tally')).toEqual(['/tally/', '/tally/*/']);
  expect(patterns('/c++')).toEqual(['/c\\+\\+/', '/c\\+\\+/*/']);
});
