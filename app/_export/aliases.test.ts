import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aliasFile, aliasPage, demandFree } from './aliases';

describe('the file at a former address', () => {
  test.each([
    ['/2017/old-name/', '2017/old-name/index.html'],
    ['/2017/old-name', '2017/old-name/index.html'],
    ['/old.html', 'old.html'],
    ['/caf%C3%A9/', 'café/index.html'],
    ['/v1.10-notes/', 'v1.10-notes/index.html'],
  ])('%s is %s', (from, file) => expect(aliasFile(from)).toBe(file));

  test.each([
    '/old.php',
    '/story.aspx',
    '/',
    '/../secret/',
    '/a/%2e%2e/%2e%2e/b',
    '/.git/x',
    '/a//b',
    '/a%00b',
    '/%E0%A4%A',
    '/a%5Cb',
    '/a./b',
  ])('%s can be none', (from) => expect(aliasFile(from)).toBeUndefined());
});

describe('an alias at the address of a file', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'tally-aliases-'));
    mkdirSync(path.join(folder, 'data'));
    for (const file of ['feed.xml', 'data/index.json']) writeFileSync(path.join(folder, file), '');
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const move = (from: string) => ({ from, to: '/posts/a/', file: 'posts/a.md', title: 'A' });

  test('is refused with its post, all of them at once', () => {
    const moves = ['/feed.xml', '/old/', '/data/index.json'].map(move);
    expect(() => demandFree(moves, folder)).toThrow(
      'posts/a.md: the alias /feed.xml is the address of a file of the site\n' +
        'posts/a.md: the alias /data/index.json is the address of a file of the site',
    );
  });

  test('a folder without a page is no file', () => {
    expect(() => demandFree([move('/data/'), move('/old/')], folder)).not.toThrow();
  });
});

test('a title can put nothing into the page', () => {
  const page = aliasPage({ title: '"><script>alert(1)</script>', to: '/posts/a/' });
  expect(page).not.toContain('<script');
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/posts/a/"/>');
  expect(page).toContain('<link rel="canonical" href="https://the-tally.example/posts/a/"/>');
});
