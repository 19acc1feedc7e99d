import { expect, test } from 'vitest';
import { integrityName, signatureName } from '../../_export/integrity';
import { contestPath, electionPath, indexPath, nistPath } from '../../data/addresses';
import { makeLibrary } from '../library';
import { parseFiles } from '../parse';
import { checkAddresses, comparable, reservedIds } from './addresses';
import { addedLast } from './site-made';

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

const library = makeLibrary([], [], ['2017-05-07']);
/** What is said of a post with these aliases, as `column rule message`. */
const said = (...aliases: string[]) =>
  checkAddresses(parseFiles([post('a', `aliases: ${JSON.stringify(aliases)}`)]), library).map(
    ({ file, line, column, level, rule, message }) => {
      expect([file, line, level]).toEqual(['posts/a.md', 7, 'error']);
      return `${column} ${rule} ${message}`;
    },
  );

test.each([
  ...addedLast,
  '/_redirects/',
  '/_headers/',
  '/integrity.json/',
  '/feed.xml',
  '/feed.xml/',
  '/404',
  '/pagefind/x/',
  '/script/page.js',
])('the alias %s would take the place of what the site makes', (alias) => {
  expect(said(alias).join()).toMatch(/^11 alias-clash the alias \S+ is already the address of a (?:page|file|folder)/);
});

test('an alias below a file, of the site or of another alias, in whatever order they stand', () => {
  expect(said('/x/', '/feed.xml/old/')).toEqual([
    '17 alias-clash the alias /feed.xml/old/ lies below /feed.xml, a file that the site makes: nothing can stand below a file',
  ]);
  expect(said('/_redirects/old/').join()).toContain('lies below /_redirects');
  expect(said('/images/france-europe.svg/a/').join()).toContain('lies below the file public/images/france-europe.svg');
  // The page of a folder leaves room for what else is in it.
  expect(said('/old/index.html', '/old/story/')).toEqual([]);
  const below = 'the alias /old.html/x/ lies below the page at the alias /Old.html of posts/a.md';
  expect(said('/Old.html', '/old.html/x/').join()).toContain(below);
  expect(said('/old.html/x/', '/Old.html').join()).toContain(below);
  expect(said('/old.html', '/old/x/', '/old/', '/about/old/', '/images/old/', '/old.php', '/old.php/x/')).toEqual([]);
});

test.each([
  ['//evil.example/x/', 'two slashes beside each other, after which browsers may read another site: /evil.example/x/'],
  ['/a//b/', 'two slashes'],
  ['/%2Fevil.example/x/', 'two slashes'],
  ['/./x/', 'has a step'],
  ['/a/../b/', 'has a step'],
  ['/a/%2e%2E/b/', 'has a step'],
  ['/a/..', 'has a step'],
  ['/a%0aX/', "holds a sign that can't be seen"],
  ['/a%00/', "holds a sign that can't be seen"],
  [`/${'%E9%81%B8'.repeat(86)}/`, 'a part of 258 bytes between its slashes, and a file'],
  [`/${'a'.repeat(256)}/`, 'a part of 256 bytes'],
  [`/${'a/'.repeat(500)}`, 'is told 1016 letters, and takes 1000'],
])('an alias that no host takes is refused at its place: %#', (alias, message) => {
  expect(said(alias)).toEqual([expect.stringMatching(/^11 schema the alias /)]);
  expect(said(alias).join()).toContain(message);
});

test('odd aliases that hosts do take', () => {
  expect(said('/a...b/', '/..a/', '/caf%C3%A9/', `/${'%E9%81%B8'.repeat(85)}/`, '/100%/', '/v1.2/', '/x%20y/')).toEqual(
    [],
  );
});

test('more redirects than hosts take are one error, at the first alias that is too many; drafts have none', () => {
  const many = (count: number, more = '') =>
    checkAddresses(
      parseFiles([post('a', `${more}aliases:\n${Array.from({ length: count }, (_, i) => `  - /o${i}/`).join('\n')}`)]),
    ).map(({ line, rule, message }) => `${line} ${rule} ${message}`);
  expect(many(1000)).toEqual([]);
  expect(many(1500, 'draft: true\n')).toEqual([]);
  expect(many(1002)).toEqual([
    '1008 alias-clash each with and without its last slash, the aliases of all posts come to 2004 redirects, and hosts take 2000: /o1000/ is the first that is too many',
  ]);
});

test('what is added last is called here as it is there', () => {
  expect(addedLast).toEqual(expect.arrayContaining([integrityName, signatureName].map((name) => `/${name}`)));
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
