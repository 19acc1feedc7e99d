/** Slips in YAML itself: each is one line, where it was made, in words that need no knowledge of YAML. */
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from './front-matter';

const said = (yaml: string, what: 'errors' | 'warnings') =>
  readFrontMatter(`---\n${yaml}\n---\n`)[what].map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('what cannot be read', () => {
  test.each([
    ['a quotation mark that stays open', 'title: "Turnout\nkind: note', '2:8 the " here is opened, and never closed'],
    [
      'one that swallows the next line',
      'title: "A\nsummary: "B"\nkind: note',
      '2:8 the " here is opened, and never closed',
    ],
    ['a bracket', 'title: A\nauthors: [missy\nkind: note', '3:10 the [ here is opened, and never closed'],
    ['a brace', 'image: { src: a, alt: b\nkind: note', '2:8 the { here is opened, and never closed'],
    [
      'a colour without quotes',
      'blue: { name: B, color: #2a5caa }\nkind: note',
      'never closed: what stands after # is not read, unless it is in quotes',
    ],
    ['quotes in quotes', 'title: "He said "no" to it"', '2:8 text goes on after the closing "'],
    ['an apostrophe in quotes', "title: 'It's time'", "2:8 text goes on after the closing '"],
    [
      'a colon',
      'title: Turnout: it rises',
      '2:8 a text with a colon and a space in it must stand in quotes: title: "Turnout: it rises"',
    ],
    [
      'a colon in a list',
      'sources:\n  - title: B: the story',
      '3:12 a text with a colon and a space in it must stand in quotes: title: "B: the story"',
    ],
    [
      'no space after a colon',
      'title:Turnout rises\nkind: note',
      '2:1 a space is missing after the colon: title: Turnout rises',
    ],
    ['another space after it', 'kind:\u00A0note\ntitle: A', '2:1 after the colon stands a space of another kind'],
    [
      'no space after a hyphen',
      'authors:\n- missy\n-desk\nkind: note',
      '4:1 a space is missing after the hyphen: - desk',
    ],
    ['no colon', 'title: A\ndraft\nkind: note', '3:1 neither a key with a colon'],
    ['another sign', 'title = A\nkind: note', '2:1 a key has a colon after it, not a ='],
    ['a tab', 'topics:\n\t- europe', '3:1 a tab stands before the text: indent with spaces'],
    ['a key too far to the right', 'title: A\n  kind: note', '3:3 indented, and so read as more of the line above'],
    [
      'a key between two levels',
      'summary:\n  More people\n kind: note',
      '4:2 indented, and so read as more of the line above',
    ],
    ['a key too far to the left', 'image:\n  src: a\n alt: b', '4:1 indented otherwise than what it belongs to'],
    ['a backslash', 'title: "A\\people"', '2:10 a \\ between "…" is written \\\\'],
  ])('%s', (_, yaml, line) => {
    expect(said(yaml, 'errors')).toEqual([expect.stringContaining(line)]);
  });

  test.each([...'@`%[{|>*&!?-'])('a text that begins with %s', (sign) => {
    const space = '?-'.includes(sign) ? ' ' : '';
    const end = sign === '[' ? ']' : sign === '{' ? '}' : '';
    const line = expect.stringContaining(`begins with ${sign} must stand in quotes`);
    expect(said(`title: ${sign}${space}Turnout${end} rises`, 'errors')).toEqual([line]);
  });

  test('each line that is wrong is named, and once', () => {
    expect(said('a: @b\nc: d: e: f\n\tg: h\nx: y', 'errors').map((line) => line.slice(0, 3))).toEqual([
      '2:4',
      '3:4',
      '4:1',
    ]);
  });

  test('dashes that a word processor made of hyphens', () => {
    expect(readFrontMatter('—-\ntitle: A\n—-\n').errors[0]?.message).toContain('dashes of another kind');
  });
});

describe('what can be read, but perhaps not as it was meant', () => {
  test.each([
    ['a title that loses its end', 'title: We are #1', '2:15 what stands after # is a comment'],
    ['a colour that is none', 'color: #2a5caa', '2:8 what stands after # is a comment'],
    ['a quotation mark without the other', 'title: Turnout rises"', '2:8 a " has no other to go with it'],
  ])('%s', (_, yaml, line) => {
    expect(said(yaml, 'errors')).toEqual([]);
    expect(said(yaml, 'warnings')).toEqual([expect.stringContaining(line)]);
  });

  test.each([
    'kind: note # for now',
    '#draft: true\nkind: note',
    'title: "We are #1"',
    'color: "#2a5caa"',
    'url: https://example.org/#a',
    'title: He said "no" to it',
    'title: The voters\' say, and its "why"',
    'tags: &a [b]\ntopics: *a',
  ])('%j is as it is meant', (yaml) => {
    expect([...said(yaml, 'errors'), ...said(yaml, 'warnings')]).toEqual([]);
  });
});
