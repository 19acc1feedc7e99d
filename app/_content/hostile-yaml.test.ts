/** Front matter that is written to break what reads it: each is an error line, quickly, and reaches nothing else. */
import { describe, expect, test } from 'vitest';
import { throughThePipeline } from './fuzz/pipeline.fixture';

const head = 'title: T\nsummary: S\ndate: 2017-05-01\nkind: note\nauthors: [desk]';
const desk = { kind: 'author', id: 'desk', file: 'posts/authors/desk.md', text: '---\nname: Desk\n---\n' } as const;

/** The error lines of a post with these lines in its front matter. */
function errorsOf(lines: string): string[] {
  const text = `---\n${head}\n${lines}\n---\n\nText.\n`;
  return throughThePipeline([desk, { kind: 'post', id: 'x', file: 'posts/x.md', text }]);
}

const laughs = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map(
  (name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`,
);
const deep = (open: string, close: string, levels: number) => open.repeat(levels) + close.repeat(levels);

describe('front matter that is written to do harm is refused', () => {
  test.each([
    ['a tag of code', 'tags: !!js/function "function () {}"'],
    ['a tag of bytes', 'tags: !!binary aGk='],
    ['a tag of its own', 'tags: [!x y]'],
    ['a tag before the keys', '--- !!map'],
    ['aliases that multiply', `a: &a [x,x,x,x,x,x,x,x,x]\n${laughs.join('\n')}`],
    ['an alias inside of what it refers to', 'tags: &a [*a]'],
    ['an alias of nothing', 'tags: *a'],
    ['the prototype', '__proto__: { draft: true }'],
    ['the prototype, quoted', '"__proto__": { draft: true }'],
    ['the prototype of a map', 'image: { src: /images/x.svg, alt: x, __proto__: { credit: x } }'],
    ['the constructor', 'constructor: { prototype: { draft: true } }'],
    ['a merge key', 'base: &base { draft: true }\n<<: *base'],
    ['a key twice', 'title: Again'],
    ['a key that is a map', '? { a: b }\n: c'],
    ['a key that is a list', '[a, b]: c'],
    ['lists in lists without end', `tags: ${deep('[', ']', 20_000)}`],
    ['maps in maps without end', `image: ${deep('{ a: ', ' }', 5_000)}`],
    ['an open list without end', `tags: ${'['.repeat(20_000)}`],
    ['maps in lines without end', Array.from({ length: 2_000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
    ['lists in lines without end', `tags:\n${'- '.repeat(5_000)}x`],
    [
      'a figure of 400 digits by other means',
      'polls: [{ id: a, pollster: P, answers: { x: { value: 1, digits: 400 } } }]',
    ],
    ['a figure of no digits', 'polls: [{ id: a, pollster: P, answers: { x: { value: 1, digits: -1 } } }]'],
    ['a kind of 400 digits', 'lead: { value: 1, digits: 400 }'],
    ['a tag with 400 digits', `tags: [[], 0.${'1'.repeat(400)}]`],
    ['ten thousand tags that are none', `tags: [${'{}, '.repeat(10_000)}]`],
    ['a number without end', `lead: ${'9'.repeat(100_000)}`],
    ['a number beyond all numbers', 'polls: [{ id: a, pollster: P, sample: 1e999, answers: { x: 1 } }]'],
    ['a figure with 400 digits', `polls: [{ id: a, pollster: P, answers: { x: 0.${'1'.repeat(400)} } }]`],
    ['no number', 'polls: [{ id: a, pollster: P, answers: { x: .nan } }]'],
    ['twenty thousand keys', Array.from({ length: 20_000 }, (_, index) => `k${index}: x`).join('\n')],
  ])('%s', (_, lines) => {
    expect(errorsOf(lines).length).toBeGreaterThan(0);
    expect(Reflect.get({}, 'draft')).toBeUndefined();
  });

  test('fifty thousand aliases are one error, at the first that is too many, in no time', () => {
    const start = process.cpuUsage();
    const errors = errorsOf(`tags: [&a x${', *a'.repeat(50_000)}]`);
    expect(process.cpuUsage(start).user).toBeLessThan(8e6);
    expect(errors).toEqual([
      'posts/x.md:7:414  error  yaml  there are more than 100 aliases (the words with *) in this file: write out what is meant',
    ]);
    expect(errorsOf(`tags: [&a x]\nauthors: [${'*a, '.repeat(100)}]`).join()).not.toContain('aliases');
  });

  test('and what is not, is not', () => {
    expect(errorsOf('tags: [a, b]')).toEqual([]);
    expect(errorsOf('tags: &a [a, b]\nbyline: x')).toEqual([]);
  });
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '//x.org',
  'java\\tscript:x',
  ' https://x.org',
  'https:x',
  'file:///etc/passwd',
  'https://x.org/ onclick=x',
])('an address %s is refused wherever front matter has one', (url) => {
  for (const lines of [
    `canonical: "${url}"`,
    `sources: [{ publisher: P, title: T, url: "${url}" }]`,
    `polls: [{ id: a, pollster: P, source: { url: "${url}" }, answers: { x: 100 } }]`,
    `image: { src: "${url}", alt: x }`,
  ]) {
    expect(errorsOf(lines).length, lines).toBeGreaterThan(0);
  }
  const author = { ...desk, text: `---\nname: Desk\nlinks: [{ label: L, url: "${url}" }]\n---\n` };
  expect(throughThePipeline([author]).length).toBeGreaterThan(0);
});

test('a line without end is read in time that goes with its length', () => {
  const long = 200_000;
  const address = (url: string) => ({ ...desk, text: `---\nname: D\nlinks: [{ label: L, url: "${url}" }]\n---\n` });
  for (const file of [
    address(`https://${'a'.repeat(long)} b`),
    address(`mailto:${'a@'.repeat(long / 2)} b`),
    { ...desk, text: `---${' '.repeat(long)}b\nname: D\n---\n` },
    { ...desk, text: `---b${' '.repeat(long)}b\nname: D\n---\n` },
  ]) {
    const start = process.cpuUsage();
    expect(throughThePipeline([file]).length).toBeGreaterThan(0);
    expect(process.cpuUsage(start).user).toBeLessThan(5e6);
  }
});
