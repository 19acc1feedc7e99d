import { expect, test } from 'vitest';
import type { Post } from '../../_content/edition';
import { parseMoment } from '../../_elections/moment';
import { relatedPosts } from './related';

interface Facts {
  readonly topics?: string[];
  readonly elections?: string[];
  readonly tags?: string[];
}

function post(id: string, day: string, { topics = [], elections = [], tags }: Facts = {}) {
  const date = parseMoment(day);
  if (!date) throw new Error(day);
  const pages = (ids: string[]) => ids.map((page) => ({ id: page }));
  return { id, date, tags, topics: pages(topics), elections: pages(elections) } as unknown as Post;
}

const hack = post('hack', '2017-05-06', { topics: ['france'], elections: ['fr-2017'], tags: ['Macron'] });

test('what is shared counts, not what is newest', () => {
  const round = post('round-one', '2017-04-23', { topics: ['france'], elections: ['fr-2017'] });
  const tag = post('tag', '2017-05-05', { tags: ['Macron'] });
  const newest = post('newest', '2017-05-07', { topics: ['new-zealand'] });
  expect(relatedPosts(hack, [newest, hack, tag, round])).toEqual([round, tag]);
});

test('of equals the nearest in time comes first, then the slug decides', () => {
  const [b, a, far] = ['b', 'a', 'far'].map((id) =>
    post(id, id === 'far' ? '2017-01-01' : '2017-05-01', { topics: ['france'] }),
  );
  expect(
    relatedPosts(
      hack,
      [far, b, a].filter((item) => item !== undefined),
    ),
  ).toEqual([a, b, far]);
});

test('there is an end to it', () => {
  const many = Array.from({ length: 9 }, (_, index) => post(`post-${index}`, '2017-05-01', { topics: ['france'] }));
  expect(relatedPosts(hack, many)).toHaveLength(4);
});

test('of thousands the same are found as by looking at all, where they are not far away in time', () => {
  const many = Array.from({ length: 3000 }, (_, index) => {
    const day = new Date(Date.UTC(2017, 0, 1) + Math.floor(index / 3) * 86_400_000).toISOString().slice(0, 10);
    return post(`post-${index}`, day, { topics: [`topic-${index % 4}`], tags: [`tag-${index % 40}`] });
  });
  const middle = many[1500];
  if (!middle) throw new Error('none in the middle');
  expect(relatedPosts(middle, many).map(({ id }) => id)).toEqual(['post-1540', 'post-1460', 'post-1580', 'post-1420']);
  expect(relatedPosts(middle, [...many].reverse())).toEqual(relatedPosts(middle, many));
});
