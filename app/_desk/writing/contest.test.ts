import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../_content/files';
import { parseFiles } from '../../_content/parse';
import { insertion } from '../desk.fixture';
import { InFlow, type Item } from '../editing/render';
import { Misuse, Refusal } from '../refusal';
import { countTime, findContest, withCount } from './contest';

const count: Item = {
  id: 'added',
  status: 'estimate',
  asOf: '2030-01-01T21:00+01:00',
  source: { name: 'The count: "here"', url: null },
  ballots: new InFlow({ cast: 12, valid: null }),
  shares: { ada: { value: 66.1, digits: 2 }, ben: null },
};

function election(id: string, text: string): SourceFile {
  return { kind: 'election', id, file: `posts/elections/${id}.md`, text };
}

function add(text: string, path = 'an-example/mayor'): string {
  const source = election(path.split('/')[0] ?? '', text);
  return withCount(findContest({ root: '', sources: [source] }, path), count);
}

function countsIn(text: string, contest = 0) {
  const [parsed] = parseFiles([election('an-example', text)]).election;
  return parsed?.data.contests?.[contest]?.counts;
}

const front = (counts: string, rest = '') => `---
title: An example # of a comment
summary: 'Quoted.'
area: FR
contests:
  - id: mayor
    title: The mayor
    date: 2017-05-07
    system: plurality
    candidates:
      ada: { name: Ada Example }
      ben: { name: Ben Example }
${counts}${rest}---

The body --- stays. # so
---
`;

const one = `    counts:
      - status: certified
        asOf: 2017-05-07
        votes: { ada: 2, ben: 1 }
`;
const added = `      - id: added
        status: estimate
        asOf: 2030-01-01T21:00+01:00
        source:
          name: 'The count: "here"'
          url:
        ballots: { cast: 12, valid: }
        shares:
          ada: 66.10
          ben:
`;

describe('the elections of the site', () => {
  const folder = new URL('../../../posts/elections/', import.meta.url);
  const files = readdirSync(folder);
  test.each(files)('%s: each contest takes a count as its last, and every other byte stays', (name) => {
    const id = name.replace('.md', '');
    const text = readFileSync(new URL(name, folder), 'utf8');
    const [before] = parseFiles([election(id, text)]).election;
    for (const [index, contest] of (before?.data.contests ?? []).entries()) {
      const after = add(text, `${id}/${contest.id}`);
      expect(insertion(text, after).text.trimStart()).toBe(added.trimStart());
      const counts = countsIn(after, index) ?? [];
      expect(counts.slice(0, -1)).toEqual(contest.counts ?? []);
      expect(counts.at(-1)).toMatchObject({ id: 'added', shares: { ada: { value: 66.1, digits: 2 } } });
    }
  });
  test('there are seven of them at least', () => expect(files.length).toBeGreaterThanOrEqual(7));
});

describe('however a list is written', () => {
  test.each([
    ['as the house does', one, added],
    ['with a comment that belongs to the last count', `${one}        # checked twice\n`, added],
    ['with a long text at its end', `${one}        note: |\n          Two\n\n          lines.\n`, added],
    [
      'with wide hyphens',
      one.replace('- s', '-   s').replaceAll('\n        ', '\n          '),
      added.replace('- id', '-   id').replaceAll('\n        ', '\n          '),
    ],
    [
      'with counts in braces',
      '    counts:\n      - { status: certified, asOf: 2017-05-07, votes: { ada: 2 } }\n',
      added,
    ],
    ['at the column of its key', one.replaceAll('\n  ', '\n'), added.replace(/^ {2}/gm, '')],
  ])('%s', (_, counts, text) => {
    const before = front(counts, '    # what follows\n    note: A note.\n');
    const after = add(before);
    expect(insertion(before, after)).toEqual({ at: before.indexOf('    # what follows'), text });
    expect(countsIn(after)).toHaveLength(2);
  });

  test.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['blanks after the fence', (text: string) => text.replace('---', '---  ')],
  ])('%s is kept', (_, as) => {
    expect(add(as(front(one)))).toBe(as(front(one + added)));
  });

  test.each([
    ['a key without a value', '    counts: # none yet\n', `    counts: # none yet\n${added}`],
    ['a word for nothing', '    counts: ~\n', `    counts:\n${added}`],
    ['an empty list', '    counts: [] # none yet\n', `    counts: # none yet\n${added}`],
    ['no key', '', `    counts:\n${added}`],
  ])('%s becomes a list of one', (_, before, after) => {
    expect(add(front(before, '    note: A note.\n'))).toBe(front(after, '    note: A note.\n'));
  });

  test('a missing key goes before calls and polls, after what it belongs to', () => {
    const rest = '    calls:\n      - { at: 2017-05-08, by: Ipsos, elected: [ada] }\n';
    expect(add(front('', rest))).toBe(front(`    counts:\n${added}`, rest));
  });

  const flow = `{ id: added, status: estimate, asOf: 2030-01-01T21:00+01:00, source: { name: 'The count: "here"', url: null }, ballots: { cast: 12, valid: null }, shares: { ada: 66.10, ben: null } }`;
  const first = '{ status: certified, asOf: 2017-05-07, votes: { ada: 2 } }';
  test.each([
    ['on one line', `[${first}]`, `[${first}, ${flow}]`],
    ['with a comma at its end', `[ ${first}, ]`, `[ ${first}, ${flow}, ]`],
    ['line by line', `[\n        ${first}\n    ]`, `[\n        ${first},\n        ${flow}\n    ]`],
    [
      'line by line, with comments',
      `[\n        ${first} # one\n        # more\n    ]`,
      `[\n        ${first}, # one\n        ${flow}\n        # more\n    ]`,
    ],
    [
      'line by line, with commas and comments',
      `[\n        ${first}, # one\n    ]`,
      `[\n        ${first}, # one\n        ${flow},\n    ]`,
    ],
    ['empty but for a comment', '[ # none\n    ]', `[ # none\n      ${flow}\n    ]`],
  ])('a list in brackets, %s', (_, before, after) => {
    expect(add(front(`    counts: ${before}\n`))).toBe(front(`    counts: ${after}\n`));
  });

  test('a contest in braces', () => {
    const inBraces = (counts: string) =>
      `---\ntitle: T\nsummary: S\narea: FR\ncontests: [{ id: mayor, title: M, date: 2017-05-07, system: plurality, candidates: { ada: { name: A } }${counts} }]\n---\n`;
    expect(add(inBraces(''))).toBe(inBraces(`, counts: [ ${flow} ]`));
    expect(add(inBraces(', counts: []'))).toBe(inBraces(`, counts: [ ${flow} ]`));
    expect(add(inBraces(`, counts: [${first}]`))).toBe(inBraces(`, counts: [${first}, ${flow}]`));
  });

  test('the second of several contests', () => {
    const two = front(
      one,
      one.length
        ? `  - id: council\n    title: C\n    date: 2017-05-07\n    system: plurality\n    candidates: { ada: { name: A } }\n`
        : '',
    );
    const after = add(two, 'an-example/council');
    expect(insertion(two, after).text).toBe(`    counts:\n${added}`);
    expect(countsIn(after, 0)).toHaveLength(1);
    expect(countsIn(after, 1)).toHaveLength(1);
  });
});

describe('refused, and said why', () => {
  const find = (text: string, path?: string) => () =>
    findContest({ root: '', sources: [election('an-example', text)] }, path);
  test('an election or contest that is not there, with what may be meant', () => {
    expect(find(front(one), 'an-exampel/mayor')).toThrow(
      'posts/elections/ has no an-exampel.md; did you mean `an-example`?',
    );
    expect(find(front(one), 'an-example/major')).toThrow('an-example has no contest major; did you mean `mayor`?');
    expect(find(front(one), 'an-example')).toThrow('There are: an-example/mayor');
    expect(find(front(one))).toThrow(Misuse);
  });
  test('front matter that can not be read', () => {
    expect(find(front('    counts: {\n'), 'an-example/mayor')).toThrow(/an-example\.md:\d+:\d+ {2}error {2}yaml/);
    expect(find(front(one).replaceAll('\n', '\r'), 'an-example/mayor')).toThrow(Refusal);
  });
  test('a list that is shared by an alias', () => {
    const shared = front('    counts: &all\n      - { status: certified, asOf: 2017-05-07, votes: { ada: 2 } }\n');
    const twice = shared.replace(
      '---\n\nThe',
      '  - { id: council, title: C, date: 2017-05-07, system: plurality, candidates: { ada: { name: A } }, counts: *all }\n---\n\nThe',
    );
    expect(() => add(twice)).toThrow('by hand');
    expect(() => add(twice, 'an-example/council')).toThrow('by hand');
  });
});

describe('when a count is of', () => {
  const at = (pollsClose: string, given?: string) => {
    const text = front(one).replace('    system', `    pollsClose: ${pollsClose}\n    system`);
    const found = findContest({ root: '', sources: [election('an-example', text)] }, 'an-example/mayor');
    return () => countTime(found, given, Date.parse('2017-05-08T10:00:30Z'));
  };
  test('now, in the zone of the close', () => expect(at('2017-05-07T20:00+02:00')()).toBe('2017-05-08T12:00+02:00'));
  test('as given', () =>
    expect(at('2017-05-07T20:00+02:00', '2017-05-07T20:00+02:00')()).toBe('2017-05-07T20:00+02:00'));
  test.each([
    ['2017-05-07T19:59+02:00', 'earlier than the close of the polls'],
    ['2017-05-06', 'earlier than the close of the polls'],
    ['2017-05-08T12:01+02:00', 'still to come'],
    ['8 May', 'it must be a day'],
  ])('%s is refused', (given, why) => expect(at('2017-05-07T20:00+02:00', given)).toThrow(why));
  test('not before the last count', () =>
    expect(at('2017-05-06', '2017-05-06')).toThrow('earlier than the last count (2017-05-07)'));
});
