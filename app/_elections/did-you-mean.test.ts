import { expect, test } from 'vitest';
import { didYouMean } from './did-you-mean';

test('suggests what is near, and nothing where nothing is', () => {
  const keys = ['le-pen', 'macron', 'sp', 'pvv'];
  expect(didYouMean('lepen', keys)).toBe('; did you mean `le-pen`?');
  expect(didYouMean('Macron', keys)).toBe('; did you mean `macron`?');
  expect(didYouMean('ps', keys)).toBe('; did you mean `sp`?');
  expect(didYouMean('vote', ['note', 'votes'])).toBe('; did you mean `votes`?');
  expect(didYouMean('undecided', keys)).toBe('');
  expect(didYouMean('x', [])).toBe('');
});
