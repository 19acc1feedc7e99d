import { expect, test } from 'vitest';
import { parseFiles } from '../parse';
import { checkAddresses, comparable } from './addresses';

const post = (id: string, aliases = '') => ({
  kind: 'post' as const,
  id,
  file: `posts/${id}.md`,
  text: `---\ntitle: A\nsummary: B\ndate: 2017-01-01\nkind: note\nauthors: [a]\n${aliases}\n---\n`,
});

const check = (...sources: ReturnType<typeof post>[]) =>
  checkAddresses(parseFiles(sources)).map(({ file, line, rule }) => `${file}:${line} ${rule}`);

test('addresses are compared as hosts compare them', () => {
  expect(comparable('/Posts/A/index.html')).toBe('/posts/a');
  expect(comparable('/')).toBe('/');
  expect(comparable('/%E9')).toBe('/%e9');
});

test('two posts at one address but for case', () => {
  expect(check(post('a'), post('A'))).toEqual(['posts/A.md:1 duplicate-slug']);
  expect(check(post('a'), post('b'))).toEqual([]);
});

test('an alias on a page, on another alias, and on an address of the site', () => {
  expect(check(post('a'), post('b', 'aliases: [/posts/A]'))).toEqual(['posts/b.md:7 alias-clash']);
  expect(check(post('a', 'aliases: [/old]'), post('b', 'aliases: [/x, /old/]'))).toEqual(['posts/b.md:7 alias-clash']);
  expect(check(post('a', 'aliases: [/results/]'))).toEqual(['posts/a.md:7 alias-clash']);
  expect(check(post('a', 'aliases: [/2017/a.html]'), post('b', 'aliases: [/2017/b.html]'))).toEqual([]);
});
