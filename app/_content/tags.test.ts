import { expect, test } from 'vitest';
import type { Post } from './make-edition';
import { tagId, tagsOf } from './tags';

test('case and accents make no other tag', () => {
  expect(tagId('Mélenchon')).toBe('melenchon');
  expect(tagId('Emmanuel Macron')).toBe('emmanuel-macron');
  expect(tagId(' EMMANUEL  macron')).toBe('emmanuel-macron');
});

test('what leaves nothing for an address has no page', () => {
  expect(tagId('?!')).toBeUndefined();
  expect(tagId('выборы')).toBeUndefined();
});

test('a tag has a page from its second story on, named as most spell it', () => {
  const post = (id: string, tags: string[]) => ({ id, tags }) as unknown as Post;
  const tags = tagsOf([
    post('c', ['Élysée', 'alone']),
    post('b', ['elysee', 'Élysée']),
    post('a', ['Élysée', 'twice', 'Twice']),
  ]);
  expect(tags.map(({ name, path, posts }) => [name, path, posts.map(({ id }) => id).join('')])).toEqual([
    ['Élysée', '/tags/elysee/', 'cba'],
  ]);
});
