import { describe, expect, test } from 'vitest';
import { loadContent } from '../../_content/load';
import { formatProblem } from '../../_content/problem';
import { kinds } from '../../_content/schema';
import { author, deskWith, topic } from '../desk.fixture';
import { Misuse, Refusal } from '../refusal';
import { newFile } from './new-file';

const files = { 'posts/authors/missy.md': author, 'posts/topics/europe.md': topic };
const flags = ['--title', 'Macron’s évening: “20:00”', '--authors', 'missy', '--topics', 'europe'];
const slug = 'posts/macrons-evening-20-00.md';
const messages = () => loadContent({ production: true }).problems.map(formatProblem);

test('a report: today in the site’s zone, a draft, only the keys that matter', async () => {
  const desk = deskWith(files);
  await newFile(['--kind', 'report', '--summary', 'What: it says.', ...flags], desk);
  expect(desk.read(slug)).toBe(`---
title: "Macron’s évening: “20:00”"
summary: "What: it says."
date: 2017-05-08T08:00Z
kind: report
authors: [missy]
topics: [europe]
sources:
draft: true
---

`);
  expect(messages()).toEqual([]);
  expect(desk.printed.join('\n')).toContain('It is a draft');
});

test.each(kinds)('%s: what the check wants is what the editor must still fill in', async (kind) => {
  const desk = deskWith(files);
  await newFile(['post', '--kind', kind, '--date', '2017-05-07', '--slug', 'a-b', ...flags], desk);
  const text = desk.read('posts/a-b.md');
  expect(text).toContain(`date: 2017-05-07\nkind: ${kind}\n`);
  expect(text).toContain('draft: true\n---\n');
  expect(messages()[0]).toBe('posts/a-b.md:3:1  error  schema  `summary` is missing');
  const others = messages().slice(1).join('\n');
  if (kind === 'live' || kind === 'open-topic')
    expect(others).toMatch(/^\S+ {2}error {2}directive {2}:::update: `title` is empty$/);
  else if (kind === 'poll') expect(others).toContain('`polls[1].answers` is missing');
  else expect(others).toBe('');
  expect(text.includes('coverage: { from: 2017-05-07 }')).toBe(kind === 'live');
});

test('asks for what is missing, and again where the answer will not do', async () => {
  const answers = ['repotr', 'report', 'A title', '', 'desk', 'missy', '', '', 'Bad slug', 'good-slug'];
  const desk = deskWith(files, { answers });
  await newFile([], desk);
  expect(desk.list()).toContain('posts/good-slug.md');
  expect(desk.printed.join('\n')).toContain('"repotr" is no kind; did you mean `report`?');
  expect(desk.printed.join('\n')).toContain('posts/authors has no desk.md\nThere are: missy');
});

test('never writes over a file: flags are refused, at a terminal another slug is asked for', async () => {
  const taken = { ...files, [slug]: 'mine' };
  const desk = deskWith(taken);
  await expect(newFile(['--kind', 'note', ...flags], desk)).rejects.toThrow(`${slug} is there already`);
  await expect(newFile(['--kind', 'note', '--slug', 'MACRONS', ...flags], desk)).rejects.toThrow(Refusal);
  expect(desk.read(slug)).toBe('mine');
  const asked = deskWith(taken, { answers: ['', 'another'] });
  await newFile(['--kind', 'note', '--summary', 's', '--elections', '', ...flags], asked).catch(() => undefined);
  expect(asked.read(slug)).toBe('mine');
});

describe('refused, and nothing is written', () => {
  test.each([
    [['--kind', 'reprot', ...flags], Refusal, '"reprot" is no kind; did you mean `report`?'],
    [
      ['--kind', 'report', ...flags, '--authors', 'mizzy'],
      Refusal,
      'posts/authors has no mizzy.md; did you mean `missy`?',
    ],
    [['--kind', 'report', ...flags, '--elections', 'x'], Refusal, 'There are: none yet'],
    [['--kind', 'report', ...flags, '--title', 'Выборы'], Refusal, 'no letters a to z'],
    [['--kind', 'report', ...flags, '--title', '2017'], Refusal, 'with at least one letter'],
    [['--kind', 'report', ...flags, '--slug', '../x'], Refusal, 'lower-case letters a to z'],
    [['--kind', 'report', ...flags, '--title', ' '], Refusal, 'must not be empty'],
    [['--kind', 'report', ...flags, '--date', 'tomorrow'], Misuse, 'it must be a day'],
    [['--title', 'x'], Misuse, '--kind is missing, and there is nobody to ask'],
    [['--kind', 'report', '--title', 'x'], Misuse, '--authors is missing'],
    [['--titel', 'x'], Misuse, 'did you mean `--title`?'],
    [['cuont'], Misuse, 'did you mean `count`?'],
    [['post', 'stray'], Misuse, 'What is stray?'],
  ])('%j', async (args, kind, why) => {
    const desk = deskWith(files);
    await expect(newFile(args, desk)).rejects.toThrow(why);
    await expect(newFile(args, desk)).rejects.toThrow(kind);
    expect(desk.list()).toEqual(Object.keys(files));
  });
});

describe('a file of another kind', () => {
  test('an election, a topic, an author', async () => {
    const desk = deskWith(files);
    await newFile(['election', '--title', 'Malta 2017', '--area', 'MT', '--date', '2017-06-03'], desk);
    await newFile(['topic', '--title', 'Malta', '--summary', 'An island.'], desk);
    await newFile(['author', '--name', 'Zoë O’Hara', '--role', 'Reporter'], desk);
    expect(desk.list()).toEqual([
      'posts/authors/missy.md',
      'posts/authors/zoe-ohara.md',
      'posts/elections/malta-2017.md',
      'posts/topics/europe.md',
      'posts/topics/malta.md',
    ]);
    expect(desk.read('posts/authors/zoe-ohara.md')).toBe('---\nname: Zoë O’Hara\nrole: Reporter\n---\n\n');
    expect(messages().every((message) => message.startsWith('posts/elections/malta-2017.md:'))).toBe(true);
    expect(desk.read('posts/elections/malta-2017.md')).toContain('    date: 2017-06-03\n');
  });
  test('a country that is none is refused', async () => {
    const desk = deskWith(files);
    await expect(newFile(['election', '--title', 'M', '--area', 'Malta'], desk)).rejects.toThrow(
      '--area: must be a country',
    );
  });
});
