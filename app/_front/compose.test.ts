import { expect, test } from 'vitest';
import type { Post } from '../_content/edition';
import { composeFront } from './compose';

function post(id: string, ...topics: string[]): Post {
  return { id, topics: topics.map((topic) => ({ id: topic })) } as unknown as Post;
}

function outline(posts: readonly Post[], lead: Post | undefined = posts[0]) {
  const front = composeFront({ posts, lead });
  return {
    seconds: front.seconds.map(({ id }) => id),
    bands: front.bands.map(({ topic, posts: inBand }) => [topic.id, ...inBand.map(({ id }) => id)]),
  };
}

test('the lead, three beside it, the rest by storyline, the newest first', () => {
  const posts = [post('a'), post('b'), post('c'), post('d'), post('e', 'us'), post('f', 'nl'), post('g', 'us')];
  expect(outline(posts, posts[2])).toEqual({
    seconds: ['a', 'b', 'd'],
    bands: [
      ['us', 'e', 'g'],
      ['nl', 'f'],
    ],
  });
});

test('a story stands once, and moves on to its second topic where the first is full', () => {
  const top = ['1', '2', '3', '4'].map((id) => post(id));
  const rest = ['5', '6', '7', '8', '9'].map((id) => post(id, 'fr', 'eu'));
  expect(outline([...top, ...rest]).bands).toEqual([
    ['fr', '5', '6', '7'],
    ['eu', '8', '9'],
  ]);
});

test('a thousand stories make no longer a page', () => {
  const posts = Array.from({ length: 1000 }, (_, index) => post(`p${index}`, `t${index % 40}`));
  const { bands } = outline(posts);
  expect(bands).toHaveLength(8);
  expect(Math.max(...bands.map(({ length }) => length))).toBe(4);
});

test('an empty edition has an empty front', () => {
  expect(composeFront({ lead: undefined, posts: [] })).toEqual({ lead: undefined, seconds: [], bands: [] });
});
