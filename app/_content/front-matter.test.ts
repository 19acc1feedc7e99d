import { describe, expect, test } from 'vitest';
import { readFrontMatter } from './front-matter';

function errorsOf(text: string): string[] {
  return readFrontMatter(text).errors.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('what can be read', () => {
  test('data, body and the line on which the body begins', () => {
    const front = readFrontMatter('---\ntitle: A\n---\n\nText\n');
    expect(front.data).toEqual({ title: 'A' });
    expect(front.body).toContain('Text');
    const line = front.body.split('\n').indexOf('Text');
    expect(front.bodyLine + line).toBe(5);
  });

  test('CRLF and a byte order mark change neither data nor positions', () => {
    const front = readFrontMatter('\uFEFF---\r\ntitle: A\r\nkind: note\r\n---\r\nText');
    expect(front.data).toEqual({ title: 'A', kind: 'note' });
    expect(front.locate(['kind'])).toEqual({ line: 3, column: 7 });
    expect(front.bodyLine).toBe(5);
  });

  test('a body with --- inside a code block stays whole', () => {
    const body = 'Before\n\n```yaml\n---\na: 1\n---\n```\n';
    expect(readFrontMatter(`---\ntitle: A\n---\n${body}`).body).toBe(body);
  });

  test('digits count as typed, and a time is no sexagesimal number', () => {
    const { data } = readFrontMatter('---\nshare: 66.10\nhour: 20:00\nyear: 2017\nday: 2017-04-23\n---\n');
    expect(data).toEqual({ share: { value: 66.1, digits: 2 }, hour: '20:00', year: 2017, day: '2017-04-23' });
  });

  test('a key without a value is unknown, not nothing', () => {
    expect(readFrontMatter('---\nvotes: { a: 1, b: null, c: 0 }\nupdated:\n---\n').data).toEqual({
      votes: { a: 1, c: 0 },
    });
  });

  test('the same bad file is bad the second time too', () => {
    const bad = '---\ntitle: [\n---\n';
    expect(errorsOf(bad)).toEqual(errorsOf(bad));
    expect(errorsOf(bad)).not.toEqual([]);
  });
});

describe('what is refused, with its place', () => {
  test.each([
    ['', '1:1 the file is empty'],
    [' \n', '1:1 the file is empty'],
    ['Just text', '1:1 no front matter'],
    ['---\ntitle: A\n', '1:1 the front matter is not closed'],
    ['---\ntitle: A\n--- b\n', '3:1 a line that begins with ---'],
    ['---\ntitle: A\ntitle: B\n---\n', '3:1 this key stands twice'],
    ['---\n- a\n---\n', '2:1 front matter must be keys with values'],
    ['---\na: *b\n---\n', '2:4 *b refers to nothing'],
    ['---\n__proto__: { a: 1 }\n---\n', '2:1 "__proto__" can\'t be a key'],
    ['---\na: { constructor: 1 }\n---\n', '2:6 "constructor" can\'t be a key'],
    ['---\na: !!js/function "x"\n---\n', '2:4'],
    ['---\na: !!str x\n---\n', '2:'],
  ])('%j', (text, message) => {
    expect(errorsOf(text)[0]).toContain(message);
  });

  test('another language is not run', () => {
    const front = readFrontMatter('---js\n{ title: (globalThis.ran = true) }\n---\n');
    expect(front.errors[0]?.message).toContain('"js" is not read');
    expect('ran' in globalThis).toBe(false);
  });

  test('aliases that multiply', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...['b', 'c', 'd', 'e'].map((key, index) => {
        const before = 'abcd'[index];
        return `${key}: &${key} [${Array(9).fill(`*${before}`).join(',')}]`;
      }),
    ];
    expect(errorsOf(`---\n${bomb.join('\n')}\n---\n`)[0]).toContain('alias');
  });
});

describe('positions', () => {
  const front = readFrontMatter(`---
title: A
contests:
  - id: one
    counts:
      - status: certified
        votes: { a: 1, b: 2 }
---
`);

  test('of a value, of the key of a map, of an item', () => {
    expect(front.locate(['title'])).toEqual({ line: 2, column: 8 });
    expect(front.locate(['title'], 'key')).toEqual({ line: 2, column: 1 });
    expect(front.locate(['contests', 0, 'counts', 0, 'votes'])).toEqual({ line: 7, column: 9 });
    expect(front.locate(['contests', 0, 'counts', 0, 'votes', 'b'])).toEqual({ line: 7, column: 27 });
    expect(front.locate(['contests', 0])).toEqual({ line: 4, column: 5 });
  });

  test('of what is missing: the place it is missing from', () => {
    expect(front.locate(['summary'])).toEqual({ line: 1, column: 1 });
    expect(front.locate(['contests', 0, 'counts', 0, 'asOf'])).toEqual({ line: 6, column: 9 });
  });

  test('nothing can be cut out of nothing', () => {
    expect(readFrontMatter('---\n---\n').without([['title']]).data).toEqual({});
  });

  test('stay those of the file when something is cut out', () => {
    const cut = front.without([['title'], ['contests', 0, 'id']]);
    expect(cut.data).toEqual({ contests: [{ counts: [{ status: 'certified', votes: { a: 1, b: 2 } }] }] });
    expect(cut.locate(['contests', 0, 'counts', 0, 'votes'])).toEqual({ line: 7, column: 9 });
  });
});

test.each([
  ['---\ntitle: A\n? [a, b]\n: 1\n---\n', '3:3 a key must be plain text, and this one is none'],
  ['---\na: &x [*x]\n---\n', '2:8 *x stands inside of what it refers to: it would never end'],
  ['---\na: &x { b: { c: *x } }\n---\n', '2:17 *x stands inside of what it refers to: it would never end'],
])('%j is one line where it stands', (text, line) => {
  expect(errorsOf(text)).toEqual([line]);
});

test('an alias beside what it refers to is read', () => {
  expect(readFrontMatter('---\na: &x [1]\nb: *x\n1.5: c\n---\n').data).toEqual({ a: [1], b: [1], 1.5: 'c' });
});

test('what was cut is known by its place, whatever else goes', () => {
  const front = readFrontMatter('---\nlist:\n  - { a: 1 }\n  - { a: 2, b: 3 }\n---\n');
  const rest = front.without([
    ['list', 0],
    ['list', 1, 'b'],
  ]);
  expect(rest.data).toEqual({ list: [{ a: 2 }] });
  expect(rest.wasCut(['list', 0, 'b'])).toBe(true);
  expect(rest.wasCut(['list', 0, 'a'])).toBe(false);
});
