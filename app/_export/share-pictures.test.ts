import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Edition } from '../_content/make-edition';
import { pageCard } from '../_share/page-card';
import { editionAt } from '../data/edition.fixture';
import { ContentCache } from './content-cache';
import { drawSharePictures, placeSharePictures } from './share-pictures';
import { sharePng } from './share-png';

// What Next makes of Markdown files in development is no module here.
vi.mock('../_content/watch', () => ({}));

let root: string;
const at = (...parts: string[]) => path.join(root, ...parts);

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tally-share-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

describe('the share pictures of an edition', () => {
  const whole = editionAt('2018-01-01T00:00Z');
  const edition: Edition = { ...whole, posts: whole.posts.slice(0, 2), elections: [], topics: [], authors: [] };
  const [first] = edition.posts;
  const pages = () => {
    for (const { path: page } of edition.posts) mkdirSync(at('out', page), { recursive: true });
  };
  const drawn = async (from = edition) => {
    const pictures = await drawSharePictures(from, at('cache'));
    placeSharePictures(at('out'), pictures);
    return { all: pictures.files.size, drawn: pictures.drawn };
  };

  test('are PNG of 1200 by 630 beside their pages, drawn once', async () => {
    pages();
    expect(await drawn()).toEqual({ all: 3, drawn: 3 });
    const file = at('out', first?.path ?? '', 'share.png');
    expect(await sharp(file).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    const bytes = readFileSync(file);
    expect(bytes.length).toBeLessThan(300_000);
    expect(await drawn()).toEqual({ all: 3, drawn: 0 });
    rmSync(at('cache'), { recursive: true });
    expect(await drawn()).toEqual({ all: 3, drawn: 3 });
    expect(readFileSync(file)).toEqual(bytes);
  });

  test('are drawn again where a word has changed, and only those', async () => {
    pages();
    await drawn();
    const [post, ...others] = edition.posts;
    if (!post) throw new Error('there is no story');
    expect(await drawn({ ...edition, posts: [{ ...post, title: 'Another headline' }, ...others] })).toEqual({
      all: 3,
      drawn: 1,
    });
  });

  test('are of no page that is not there', async () => {
    mkdirSync(at('out'));
    await expect(drawn()).rejects.toThrow('has no page beside it');
  });
});

test('a photograph is embedded as it is shown, and does not make the picture too large', async () => {
  vi.stubEnv('TALLY_CONTENT', root);
  mkdirSync(at('public', 'images'), { recursive: true });
  const noise = Buffer.from(Array.from({ length: 900 * 600 * 3 }, (_, index) => (index * 2654435761) >>> 24));
  const photo = sharp(noise, { raw: { width: 900, height: 600, channels: 3 } });
  writeFileSync(at('public', 'images', 'noise.webp'), await photo.webp().toBuffer());
  const picture = { picture: { src: '/images/noise.webp' }, size: { width: 900, height: 600 } };
  const png = await sharePng(pageCard({ word: 'Author', title: 'A name', picture, facts: ['', ''] }));
  const { channels } = await sharp(png).extract({ left: 800, top: 200, width: 200, height: 200 }).stats();
  expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(20);
  expect(png.length).toBeLessThan(300_000);
});

test('what nobody has asked for in a month leaves the cache', async () => {
  const cache = new ContentCache(at('cache'));
  const make = () => Promise.resolve(Buffer.from('x'));
  const { file } = await cache.get('old', make);
  await cache.get('new', make);
  const long = new Date(Date.now() - 40 * 86_400_000);
  utimesSync(file, long, long);
  cache.prune();
  expect((await cache.get('new', make)).isNew).toBe(false);
  expect((await cache.get('old', make)).isNew).toBe(true);
  // Asked for again, it stays.
  utimesSync(file, long, long);
  await cache.get('old', make);
  cache.prune();
  expect((await cache.get('old', make)).isNew).toBe(false);
});

test('what two ask for at the same time is made once', async () => {
  const cache = new ContentCache(at('cache'));
  const make = vi.fn(() => Promise.resolve(Buffer.from('x')));
  const [one, other] = await Promise.all([cache.get('a', make), cache.get('a', make)]);
  expect(make).toHaveBeenCalledTimes(1);
  expect(one.file).toBe(other.file);
});
