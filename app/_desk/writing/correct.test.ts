import { describe, expect, test } from 'vitest';
import { author, deskWith, insertion } from '../desk.fixture';
import { Misuse, Refusal } from '../refusal';
import { correct } from './correct';

const front = (keys: string) => `---
title: "A story"   # as it ran
summary: What it says.
date: 2017-05-07T09:00+02:00
${keys}kind: report
authors: [missy]
tags: ['a', b]
---

The text.
`;
const file = 'posts/a-story.md';
const now = '2017-05-08T10:00+02:00';
const rest = { 'posts/authors/missy.md': author };

function corrected(before: string, ...args: string[]): string {
  const desk = deskWith({ ...rest, [file]: before });
  correct(['a-story', 'We had 16; it is 14.', ...args], desk);
  expect(desk.list()).toEqual([file, 'posts/authors/missy.md']);
  return desk.read(file);
}

const entry = (at = now) => `  - at: ${at}\n    text: We had 16; it is 14.\n`;

test('the first correction: its key where the format has it, and updated', () => {
  const after = front('').replace(
    'kind: report\nauthors: [missy]\n',
    `kind: report\nauthors: [missy]\nupdated: ${now}\n`,
  );
  expect(corrected(front(''))).toBe(after.replace('b]\n---', `b]\ncorrections:\n${entry()}---`));
});

test('a further one stands at the end, and updated is raised', () => {
  const listed = `updated: 2017-05-07T12:00+02:00 # noon\ncorrections:\n  - { at: 2017-05-07, text: "A name." }   # first\n`;
  const after = listed.replace('2017-05-07T12:00+02:00', now) + entry();
  expect(corrected(front(listed))).toBe(front(after));
});

test('CRLF and quotes stay', () => {
  const listed = `updated: "2017-05-07"\ncorrections: []\n`.replaceAll('\n', '\r\n');
  const after = `updated: "${now}"\r\ncorrections:\r\n${entry().replaceAll('\n', '\r\n')}`;
  const before = front('KEYS').replaceAll('\n', '\r\n');
  expect(corrected(before.replace('KEYS', listed))).toBe(before.replace('KEYS', after));
});

test('an updated without a value gets one; a later one stays', () => {
  expect(corrected(front('updated: # when?\n'))).toContain(`updated: ${now} # when?\n`);
  const later = front('updated: 2017-05-08T10:01+02:00\n');
  expect(insertion(later, corrected(later)).text).toBe(`corrections:\n${entry()}`);
});

test('the hour of the same day raises it', () => {
  expect(corrected(front('updated: 2017-05-08\n'))).toContain(`updated: ${now}\n`);
  expect(corrected(front('updated: 2017-05-08\n'), '--at', '2017-05-08')).toContain('updated: 2017-05-08\n');
});

test('words that mean something to YAML are quoted', () => {
  const desk = deskWith({ ...rest, [file]: front('') });
  correct(['a-story', 'We had: "16" # or\nso; it is [14]'], desk);
  expect(desk.read(file)).toContain(`    text: 'We had: "16" # or so; it is [14]'\n`);
});

describe('refused, with the file as it was', () => {
  test.each([
    [['a-stroy', 'x'], 'posts/ has no a-stroy.md; did you mean `a-story`?'],
    [['story', 'x'], 'did you mean `a-story`?'],
    [['a-story', 'x', '--at', '2017-05-06'], 'earlier than the date of the post'],
    [['a-story', 'x', '--at', '2017-05-09'], 'still to come'],
  ])('%j', (args, why) => {
    const desk = deskWith({ ...rest, [file]: front('') });
    expect(() => correct(args, desk)).toThrow(why);
    expect(() => correct(args, desk)).toThrow(Refusal);
    expect(desk.read(file)).toBe(front(''));
  });
  test.each([
    [[]],
    [['a-story']],
    [['a-story', ' ']],
    [['a-story', 'two', 'words']],
    [['a-story', 'x', '--when', '1']],
  ])('%j is misuse', (args) => {
    const desk = deskWith({ ...rest, [file]: front('') });
    expect(() => correct(args, desk)).toThrow(Misuse);
  });
  test('a post with a list of another kind', () => {
    const odd = front('corrections: &c\n  - { at: 2017-05-07, text: A }\naliases: *c\n');
    const desk = deskWith({ ...rest, [file]: odd });
    expect(() => correct(['a-story', 'x'], desk)).toThrow('by hand');
    expect(desk.read(file)).toBe(odd);
  });
});
