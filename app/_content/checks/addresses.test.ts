import { expect, test } from 'vitest';
import { contestPath, electionPath, indexPath, nistPath } from '../../data/addresses';
import { parseFiles } from '../parse';
import { checkAddresses, comparable, reservedIds } from './addresses';

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

const election = (id: string, contest: string) => ({
  kind: 'election' as const,
  id,
  file: `posts/elections/${id}.md`,
  text: `---\ntitle: A\nsummary: B\narea: FR\ncontests:\n  - title: C\n    id: ${contest}\n    date: 2017-01-01\n    system: plurality\n    candidates: { a: { name: A } }\n---\n`,
});

const clashes = (...sources: ReturnType<typeof election>[]) =>
  checkAddresses(parseFiles(sources)).map(
    ({ file, line, column, level, rule, message }) => `${file}:${line}:${column} ${level} ${rule} ${message}`,
  );

test('an election and a contest whose data would stand in place of a file that is there already', () => {
  expect(clashes(election('index', 'round-1'))).toEqual([
    'posts/elections/index.md:1:1 error alias-clash an election can\'t be called "index": its data would stand at /data/index.json, which is the list of all data; give the file another name',
  ]);
  expect(clashes(election('a', 'nist-1500-100'))).toEqual([
    'posts/elections/a.md:7:9 error alias-clash a contest can\'t be called "nist-1500-100": its data would stand at /data/a/nist-1500-100.json, which is the election in the shape of that standard; give it another id',
  ]);
  expect(clashes(election('index-2017', 'nist-1500'), election('nist-1500-100', 'index'))).toEqual([]);
});

test('the ids that are taken are those of the files of /data/', () => {
  expect([...reservedIds.election].map(([id, { path }]) => [electionPath(id), path])).toEqual([[indexPath, indexPath]]);
  const nist = nistPath('a');
  expect([...reservedIds.contest].map(([id, { path }]) => [contestPath('a', id), `/data/a/${path}`])).toEqual([
    [nist, nist],
  ]);
});
