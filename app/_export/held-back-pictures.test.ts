import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeEdition } from '../_content/make-edition';
import { parseFiles } from '../_content/parse';
import type { FileKind } from '../_content/schema';
import { removeHeldBackPictures } from './held-back-pictures';

let out: string;

beforeEach(() => {
  out = mkdtempSync(path.join(tmpdir(), 'tally-held-back-'));
  mkdirSync(path.join(out, 'images/far'), { recursive: true });
});

afterEach(() => rmSync(out, { recursive: true }));

const source = (kind: FileKind, id: string, front: string, body = 'Text.') => ({
  kind,
  id,
  file: `posts/${id}.md`,
  text: `---\n${front}\n---\n\n${body}\n`,
});

const post = (id: string, front: string, body?: string) =>
  source('post', id, `title: T\nsummary: S\ndate: 2017-05-01\nkind: note\nauthors: [desk]\n${front}`, body);

/** Removes what is held back on 8 May 2017. */
function remove(pictures: readonly string[], pages: Record<string, string>, ...sources: ReturnType<typeof source>[]) {
  for (const name of pictures) writeFileSync(path.join(out, 'images', name), name);
  for (const [name, html] of Object.entries(pages)) writeFileSync(path.join(out, name), html);
  const files = parseFiles([source('author', 'desk', 'name: Desk'), ...sources]);
  const edition = makeEdition(files, { clock: Date.parse('2017-05-08T00:00Z'), timeZone: 'UTC' });
  const removed = removeHeldBackPictures(out, files, edition);
  for (const name of pictures) {
    const isThere = existsSync(path.join(out, 'images', name));
    expect(isThere, name).toBe(!removed.includes(`/images/${name}`));
  }
  return removed;
}

test('a picture that only a draft, a scheduled or an embargoed file names goes, however it is written', () => {
  const pictures = ['lead.svg', 'series.png', 'in text.jpg', 'by-reference.svg', 'linked.svg', 'far/topic.svg'];
  const removed = remove(
    pictures,
    { 'index.html': '<img src="/images/other.svg">' },
    post('draft', 'draft: true\nimage: { src: /images/lead.svg, alt: A }', '![A](/images/in%20text.jpg)'),
    post('embargoed', 'embargo: 2018-01-01\nimages: [{ src: /images/series.png, alt: A }]', '[It](/images/linked.svg)'),
    post('also', 'embargo: 2018-01-01', '![A][a]\n\n[a]: &#47;images/by-reference.svg'),
    source('topic', 'topic', 'title: T\nsummary: S\ndraft: true\nimage: { src: /images/far/topic.svg, alt: A }'),
  );
  expect(removed).toEqual(pictures.map((name) => `/images/${name}`).sort());
});

test('one in an update to come goes, though its post is out', () => {
  const update = ':::update{at="2017-06-01T00:00Z"}\n![A](/images/later.svg)\n:::';
  expect(remove(['later.svg'], { 'index.html': '' }, post('live', '', update))).toEqual(['/images/later.svg']);
});

test('one that a page of the export shows as well stays, under a base path and with a name to be encoded too', () => {
  const draft = 'draft: true\nimages: [{ src: /images/a.svg, alt: A }, { src: /images/b%20c.svg, alt: A }]';
  const pages = { 'index.html': '<img src="/tally/images/a.svg"><img src="/tally/images/b%20c.svg">' };
  expect(remove(['a.svg', 'b c.svg'], pages, post('draft', draft))).toEqual([]);
});

test('one whose name only begins like a shown one goes', () => {
  const pages = { 'index.html': '<img src="/images/a.svg.png"><img src="/images/a.svg2">' };
  expect(remove(['a.svg'], pages, post('draft', 'draft: true\nimage: { src: /images/a.svg, alt: A }'))).toEqual([
    '/images/a.svg',
  ]);
});

test('one that no content names stays', () => {
  expect(remove(['nobody.svg'], { 'index.html': '' }, post('draft', 'draft: true'))).toEqual([]);
});
