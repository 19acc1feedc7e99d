import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { checkMenu } from './checks/menu';
import { loadContent } from './load';
import { formatProblem } from './problem';

const folders: string[] = [];

afterEach(() => {
  vi.unstubAllEnvs();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Checks a folder with these files under posts/, beside an author `desk`. */
function check(files: Record<string, string | Buffer>): string[] {
  const root = mkdtempSync(path.join(tmpdir(), 'tally-'));
  folders.push(root);
  for (const [name, text] of Object.entries({ 'authors/desk.md': '---\nname: Desk\n---\n', ...files })) {
    mkdirSync(path.dirname(path.join(root, 'posts', name)), { recursive: true });
    writeFileSync(path.join(root, 'posts', name), text);
  }
  vi.stubEnv('TALLY_CONTENT', root);
  return loadContent({ production: true }).problems.map(formatProblem);
}

const front = 'title: A\nsummary: B\ndate: 2017-04-23\nkind: note\nauthors: [desk]\n';
const post = (more = '', body = 'Text\n') => `---\n${front}${more}---\n${body}`;

test('four slips in one post are four lines with their places', () => {
  const text =
    '---\ntitle: A\nsummary: B\ndate: 2017-13-01\nkind: note\nauthors: [dsek]\nupdatd: 2017-04-24\n---\n\n:::update{at="2017-04-23"}\nText\n';
  expect(check({ 'a.md': text })).toEqual([
    expect.stringMatching(/^posts\/a\.md:4:7 {2}error {2}schema /),
    expect.stringMatching(/^posts\/a\.md:6:11 {2}error {2}reference .*did you mean `desk`\?$/),
    expect.stringMatching(/^posts\/a\.md:7:1 {2}error {2}unknown-key .*did you mean `updated`\?$/),
    expect.stringMatching(/^posts\/a\.md:10:1 {2}error {2}directive /),
  ]);
});

test('a sound post is no problem', () => {
  expect(check({ 'a.md': post('', 'See [the front page](/) at 20:00, 63:37.\n') })).toEqual([]);
});

test.each([
  ['empty', 'a.md', '', 'yaml'],
  ['no front matter', 'a.md', 'Just text', 'yaml'],
  ['not UTF-8', 'a.md', Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe, 0x0a]), 'yaml'],
  ['a name with a dot', 'a.b.md', post(), 'schema'],
  ['a name with an accent', 'élection.md', post(), 'schema'],
  ['a name in capitals', 'A.md', post(), 'schema'],
  ['a name of digits alone', '2017.md', post(), 'schema'],
])('%s is an error line', (_, name, text, rule) => {
  const lines = check({ [name]: text });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(`  error  ${rule}  `);
});

test('CRLF, a byte order mark and --- inside a code block are nothing special', () => {
  expect(check({ 'a.md': `\uFEFF${post('', '```\n---\n:::update\n```\n').replaceAll('\n', '\r\n')}` })).toEqual([]);
});

test('what is not a Markdown file, or stands in an unknown folder, is a warning', () => {
  expect(check({ 'notes.txt': 'x', 'drafts/a.md': post() })).toEqual([
    expect.stringContaining('posts/drafts:1:1  warning'),
    expect.stringContaining('posts/notes.txt:1:1  warning'),
  ]);
});

test('links and pictures inside the site must lead somewhere', () => {
  const lines = check({
    'a.md': post('', '[x](/posts/b/) [y](/posts/c/#part) [z](/nowhere/) ![p](/images/none.svg)\n'),
    'b.md': post(),
  });
  expect(lines.map((line) => line.replace(/ {2}reference.*/, ''))).toEqual([
    expect.stringMatching(/^posts\/a\.md:8:\d+ {2}error$/),
    expect.stringMatching(/^posts\/a\.md:8:\d+ {2}error$/),
    expect.stringMatching(/^posts\/a\.md:8:\d+ {2}error$/),
  ]);
});

test.each([
  ['[x](b.md)', 'did you mean `/posts/b/`?'],
  ['[x](../posts/b/)', 'did you mean `/posts/b/`?'],
  ['[x](archive/)', 'did you mean `/archive/`?'],
  ['[x](www.example.org)', 'did you mean `https://www.example.org`?'],
  [':::update{at="2017-04-23 20:00 +2"}\nText\n:::', 'did you mean `2017-04-23T20:00+02:00`?'],
  ['::result[T]{contest="e/one" count="final"}', '"final" is no count of e/one; there is certified'],
  ['::result[T]{contest="e/two"}', '"two" is no contest of e; there is one'],
  ['![A](images/none.svg)', 'images/none.svg is no picture'],
])('%s: the message says what is likely', (body, message) => {
  const files = { 'a.md': post('', `${body}\n`), 'b.md': post(), 'elections/e.md': election };
  expect(check(files)).toEqual([expect.stringContaining(message)]);
});

const election = `---
title: T
summary: S
area: FR
contests:
  - id: one
    title: One
    date: 2017-04-23
    system: majority
    candidates: { a: { name: Anne A }, b: { name: Bert B } }
    counts:
      - id: certified
        status: certified
        asOf: 2017-04-26
        source: { name: Council }
        ballots: { valid: 100 }
        votes: { a: 60, b: 40 }
---
`;

test('a frozen number must equal the data, a free one need not', () => {
  const body =
    ':n[61]{of="e/one/a/votes" count="certified"} :n[61]{of="e/one/a/votes"} :n[60]{of="e/one/a/votes" count="1"}\n';
  expect(check({ 'elections/e.md': election, 'a.md': post('', body) })).toEqual([
    expect.stringMatching(/^posts\/a\.md:8:1 {2}error {2}bound-number .*"61".*60/),
  ]);
});

test('sums are checked at the line of the figures', () => {
  expect(check({ 'elections/e.md': election.replace('b: 40', 'b: 41') })).toEqual([
    expect.stringMatching(/^posts\/elections\/e\.md:17:9 {2}error {2}votes-sum .*101.*100/),
  ]);
});

test('links to lists, months and data lead somewhere; to what is not there they do not', () => {
  const good =
    '[a](/archive/2017-04/) [b](/topics/) [c](/data/e/one.csv) [d](/data/index.json) [e](/authors/desk/page/2/) [f](/search/)\n';
  const bad = '[a](/archive/1999-01/)\n[b](/searching/)\n[c](/data/x.json)\n[d](/tags/x/)\n[e](/topics/none/page/2/)\n';
  expect(check({ 'elections/e.md': election, 'a.md': post('', good) })).toEqual([]);
  expect(check({ 'elections/e.md': election, 'a.md': post('', bad) })).toHaveLength(5);
});

test('two hundred slips are two hundred lines', () => {
  const files = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`p-${n}.md`, post('topics: [x]\nfoo: 1\n')]));
  expect(check(files)).toHaveLength(200);
});

test('a title with letters that no face of the share pictures has is a warning, other scripts and emoji are none', () => {
  const titled = (title: string) => check({ 'a.md': post().replace('title: A', `title: ${title}`) });
  expect(titled('中国 votes')).toEqual([expect.stringMatching(/^posts\/a\.md:2:8 {2}warning {2}schema {2}.* 中 国:/)]);
  expect(titled('Η Ελλάδα, Nguyễn, Łódź and Зеленський 🗳️')).toEqual([]);
});

test.each([
  [
    'an empty source',
    'source: { name: Council }',
    'source: {}',
    /^posts\/elections\/e\.md:15:9 {2}error {2}schema .*needs a name/,
  ],
  ['an empty name of a candidate', 'b: { name: Bert B }', 'b: { name: "" }', /:10:51 {2}error {2}schema /],
  ['no source at all', '        source: { name: Council }\n', '', /:12:9 {2}error {2}source /],
])('%s is one line', (_, right, wrong, line) => {
  expect(election).toContain(right);
  expect(check({ 'elections/e.md': election.replace(right, wrong) })).toEqual([expect.stringMatching(line)]);
});

test.each([
  ['image: { src: /images/x.svg, alt: "" }', [/ {2}reference .*no picture/, /:7:35 {2}error {2}schema /]],
  ['claims: [{ claim: C, status: maybe }]', [/`claims\[1\]\.status` is "maybe", and must be confirmed, .* or false$/]],
  ['tags: [1.5, 2017, x]', []],
  ['canonical: ""', [/ {2}schema /]],
])('%s', (keys, lines) => {
  expect(check({ 'a.md': post(`${keys}\n`) })).toEqual(lines.map((line) => expect.stringMatching(line)));
});

test.each([
  ['[a](/posts/b/#section-part) [b](#section-here) [c](/results/e/#one-count-certified) [d](#sources)', []],
  ['[a](/posts/b/#part)', [/no place #part; did you mean `#section-part`\?$/]],
  ['[a](#nowhere)', [/\/posts\/a\/ has no place #nowhere$/]],
  ['[c](/results/e/#one-count-certifed)', [/no place #one-count-certifed/]],
  ['[w](http://example.org/)', [/^posts\/a\.md:8:1 {2}warning {2}insecure-link /]],
  ['[w](https://example.org/)', []],
])('%s', (text, lines) => {
  const files = { 'elections/e.md': election, 'a.md': post('', `${text}\n\n## Here\n`), 'b.md': post('', '## Part\n') };
  expect(check(files)).toEqual(lines.map((line) => expect.stringMatching(line)));
});

test.each([
  ['## A\n\n### B\n\n## C\n', []],
  ['# A\n\n## B\n', []],
  ['### A\n', [8]],
  ['## A\n\n#### B\n\n##### C\n\n## D\n', [10]],
  ['## A\n\n:::update{at="2017-04-23"}\n## B\n:::\n\n### C\n', []],
])('levels of headings in %j', (text, lines) => {
  expect(check({ 'a.md': post('', text) })).toEqual(
    lines.map((line) => expect.stringMatching(new RegExp(`^posts/a\\.md:${line}:1 {2}warning {2}heading-order `))),
  );
});

test('an alias may not cover a month, a file of public/ or another page of the site', () => {
  const taken = ['/Archive/2017-04/', '/icons/icon-192.png', '/data/e/one.csv', '/topics/x/page/2/', '/favicon.ico'];
  for (const alias of taken) {
    expect(check({ 'a.md': post(`aliases: [${alias}]\n`) })[0], alias).toContain('  alias-clash  ');
  }
  expect(check({ 'a.md': post('aliases: [/archive/1999-01/, /icons/old.png]\n') })).toEqual([]);
});

test('the menu of the site leads somewhere, or is named at its line', () => {
  const menu = [{ path: '/topics/a/' }, { path: '/topics/b/' }];
  const settings = '{\n  "menu": [\n    { "path": "/topics/a/" },\n    { "path": "/topics/b/" }\n  ]\n}';
  const problems = checkMenu(menu, settings, (path) => (path === '/topics/b/' ? 'is no page' : undefined));
  expect(problems.map(formatProblem)).toEqual([
    'app/_site/settings.json:4:15  warning  reference  the menu leaves this out: is no page',
  ]);
});

test('a slip of YAML in the front matter is one error, not one more for each thing that the text asks of it', () => {
  const text = post('polls: [{ id: q, pollster: P, answers: { Yes: 60 } }]\n', '::poll[Q]{id="q"}\n\n::images\n');
  const lines = check({ 'a.md': text.replace('title: A', 'title: "A') });
  expect(lines).toEqual([expect.stringContaining('  error  yaml  ')]);
  expect(check({ 'a.md': post('', '::poll[Q]{id="q"}\n') })).toEqual([expect.stringContaining('no poll of this post')]);
});

const vote = `---
title: V
summary: S
area: FR
contests:
  - id: one
    title: One
    date: 2017-04-23
    system: plurality
    candidates: { ann: { name: Ann Example }, bob: { name: Bob } }
    counts: [{ status: certified, asOf: 2017-04-24, source: { name: S }, votes: { ann: 66, bob: 34 } }]
---
`;

test('a number in a title, a summary or a caption is looked at as one in the text is', () => {
  const slip = 'Ann Example has 99% of the vote';
  const lines = check({
    'elections/vote.md': vote,
    'a.md': post('elections: [vote]\n')
      .replace('title: A', `title: ${slip}`)
      .replace('summary: B', `summary: ${slip}.`),
    'b.md': post('elections: [vote]\n').replace('title: A', 'title: Ann Example wins with 66%'),
  });
  expect(lines).toEqual([
    expect.stringMatching(/^posts\/a\.md:2:8 {2}warning {2}number-in-prose /),
    expect.stringMatching(/^posts\/a\.md:3:10 {2}warning {2}number-in-prose /),
  ]);
});

test('a number that no count gives yet is printed as typed, with a warning; an unknown one stops the build', () => {
  const bound = (of: string) =>
    check({ 'elections/vote.md': vote, 'a.md': post('', `So :n[12]{of="vote/one/${of}"}.\n`) });
  expect(bound('ann/seats')).toEqual([
    expect.stringContaining('  warning  reference  :n: count 1 gives no seats of ann'),
  ]);
  expect(bound('ann/seat')).toEqual([expect.stringContaining('  error  reference  ')]);
});
