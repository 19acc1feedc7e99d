import { expect, test } from 'vitest';
import { waitAfter } from './backing-off';

test('a page asks every minute, and less and less often while there is no answer', () => {
  expect(waitAfter()).toBe(60_000);
  const waits: number[] = [waitAfter()];
  for (let tries = 0; tries < 6; tries++) waits.push(waitAfter(waits.at(-1)));
  expect(waits.map((wait) => wait / 60_000)).toEqual([1, 2, 4, 8, 16, 16, 16]);
});
