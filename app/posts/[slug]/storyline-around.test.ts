import { expect, test } from 'vitest';
import { storylineAround } from './storyline-around';

const stories = ['g', 'f', 'e', 'd', 'c', 'b', 'a'].map((id) => ({ id }));
const around = (id: string, most: number) =>
  storylineAround(id, stories, most)
    .map((story) => story.id)
    .join('');

test('the stories before and after, oldest first', () => {
  expect(around('d', 3)).toBe('cde');
  expect(around('d', 5)).toBe('bcdef');
});

test('near an end the other side gets more', () => {
  expect(around('a', 3)).toBe('abc');
  expect(around('g', 3)).toBe('efg');
});

test('a short storyline is there as a whole', () => {
  expect(around('b', 20)).toBe('abcdefg');
});
