import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { integrityText, sha256 } from './integrity';
import { filesToKeep, keepFiles } from './kept-files';

const [one, two, three] = ['a', 'b', 'c'].map((name) => `_next/static/chunks/${name}.js`) as [string, string, string];
const print = (text: string) => sha256(Buffer.from(text));
const edition = (files: readonly string[], kept: Record<string, number> = {}) => ({
  site: 'https://example.org',
  signature: 'none' as const,
  files: Object.fromEntries(files.map((file) => [file, print(file)])),
  kept: Object.fromEntries(Object.entries(kept).map(([file, age]) => [file, { sha256: print(file), age }])),
  moved: {},
});
const ages = (kept: ReturnType<typeof filesToKeep>) =>
  Object.fromEntries(Object.entries(kept).map(([file, { age }]) => [file, age]));

describe('what is kept', () => {
  test('is for two editions', () => {
    expect(ages(filesToKeep(edition([one]), [two]))).toEqual({ [one]: 1 });
    expect(ages(filesToKeep(edition([two], { [one]: 1 }), [three]))).toEqual({ [one]: 2, [two]: 1 });
    expect(ages(filesToKeep(edition([three], { [one]: 2, [two]: 1 }), ['_next/static/d.js']))).toEqual({
      [two]: 2,
      [three]: 1,
    });
  });

  test('grows no older by building the same once more, and comes back into use', () => {
    expect(ages(filesToKeep(edition([two], { [one]: 1 }), [two]))).toEqual({ [one]: 1 });
    expect(ages(filesToKeep(edition([two], { [one]: 1 }), [one]))).toEqual({ [two]: 1 });
  });

  test('is also the site’s own small script', () => {
    const script = 'script/page-b0e946833b6d.js';
    expect(ages(filesToKeep(edition([script, 'script/notes.js']), []))).toEqual({ [script]: 1 });
  });

  test('is nothing that content gives its name or text', () => {
    const files = ['posts/held-back/index.html', 'images/secret.png', 'data/a.json', '_next/static/x.txt', 'feed.xml'];
    expect(filesToKeep(edition(files, Object.fromEntries(files.map((file) => [file, 1]))), [])).toEqual({});
  });
});

describe('files on disk', () => {
  let home: string;
  const put = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(home, file)), { recursive: true });
    writeFileSync(path.join(home, file), text);
  };
  beforeAll(() => {
    home = mkdtempSync(path.join(tmpdir(), 'tally-kept-'));
    put(`old/${one}`, one);
    put(`old/${two}`, 'changed by hand');
    put('old/integrity.json', integrityText(edition([one, two, three])));
  });
  afterAll(() => rmSync(home, { recursive: true }));

  test('are copied where they are what they say, and nothing else is', () => {
    expect(ages(keepFiles(path.join(home, 'old'), path.join(home, 'new'), []))).toEqual({ [one]: 1 });
    expect(readFileSync(path.join(home, 'new', one), 'utf8')).toBe(one);
  });

  test('of a list that leads elsewhere are not believed', () => {
    put('secret.js', 'secret');
    put(`bad/${one}`, one);
    put('bad/integrity.json', integrityText(edition([one, '_next/static/../../../secret.js'])));
    expect(keepFiles(path.join(home, 'bad'), path.join(home, 'newer'), [])).toEqual({});
  });

  test('without an earlier edition, or one that can be read, there are none', () => {
    put('broken/integrity.json', '{');
    expect(keepFiles(path.join(home, 'nowhere'), path.join(home, 'new'), [])).toEqual({});
    expect(keepFiles(path.join(home, 'broken'), path.join(home, 'new'), [])).toEqual({});
  });
});
