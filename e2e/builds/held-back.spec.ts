/** What is held back is in no byte of the output, and comes out when it is due. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { exportFolder } from '../support/exports';
import { draft, embargoed, type FixturePost, fresh, scheduled } from '../support/fixture-posts';
import { canaries, heldBack } from '../support/held-back-content';
import { leaksIn, tracesOfTheMachine } from '../support/leaks';
import { filesOf } from '../support/pages';

/** The bytes of a file as they are read: the search index is packed. */
function contentOf(file: string): string {
  const bytes = readFileSync(file);
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (packed ? gunzipSync(bytes) : bytes).toString('latin1').toLowerCase();
}

/** The files of an export with a post's mark or slug in them or in their name. */
function traces(name: string, { mark, file }: FixturePost): string[] {
  const folder = exportFolder(name);
  const slug = file.replace(/^posts\/|\.md$/g, '');
  return filesOf(folder).filter((path) => {
    const bytes = contentOf(join(folder, path));
    return path.includes(slug) || bytes.includes(mark) || bytes.includes(slug);
  });
}

for (const [what, post] of Object.entries({ draft, scheduled, embargoed })) {
  test(`nothing of the ${what} post is in the output before it is due`, () => {
    expect(traces('before', fresh).length, 'what is published is found by this search').toBeGreaterThan(3);
    expect(traces('before', post)).toEqual([]);
  });
}

const forMachines = [
  'atom.xml',
  'feed.json',
  'feed.xml',
  'sitemap.xml',
  'topics/europe/feed.xml',
  'authors/missy/atom.xml',
];

test('what is published is in the feeds and sitemaps', () => {
  expect(traces('before', fresh)).toEqual(expect.arrayContaining([...forMachines, 'news-sitemap.xml']));
});

for (const [what, post] of Object.entries({ scheduled, embargoed })) {
  test(`the ${what} post is out when SITE_CLOCK is past its time`, () => {
    const slug = post.file.replace(/^posts\/|\.md$/g, '');
    expect(traces('after', post)).toEqual(
      expect.arrayContaining(['index.html', `posts/${slug}/index.html`, ...forMachines]),
    );
  });
}

test('the draft is never out', () => {
  expect(traces('after', draft)).toEqual([]);
});

for (const { what, secrets, isDue } of heldBack) {
  test(`of ${what} there is no word, figure or picture in any file, in any writing`, () => {
    expect(leaksIn(exportFolder('before'), secrets)).toEqual([]);
    const later = leaksIn(exportFolder('after'), secrets);
    if (!isDue) return expect(later).toEqual([]);
    // What is due is found, each word of it: so the search knows what it looks for.
    for (const secret of secrets)
      expect(
        later.some((line) => line.endsWith(`: ${secret}`)),
        secret,
      ).toBe(true);
  });
}

test('the pictures of what is due are there when it is', () => {
  const files = filesOf(exportFolder('after')).filter((file) => /quomodocunque|floccinaucal/.test(file));
  const pictures = files.filter((file) => file.startsWith('images/'));
  expect(pictures).toHaveLength(6);
});

test('no file tells of the machine: no path, no name, no value of the environment, no map of the source', () => {
  for (const name of ['before', 'after']) {
    expect(tracesOfTheMachine(exportFolder(name))).toEqual([]);
    expect(leaksIn(exportFolder(name), Object.values(canaries))).toEqual([]);
  }
});

test('hidden files of public/ stay behind, but for .well-known', () => {
  for (const name of ['before', 'after']) {
    const folder = exportFolder(name);
    expect(leaksIn(folder, ['spermologer'])).toEqual([]);
    expect(filesOf(folder).filter((file) => /(?:^|\/)\./.test(file))).toEqual(['.well-known/security.txt']);
  }
});
