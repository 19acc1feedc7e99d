import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { shownPicture } from '../_content/pictures/sized';
import { writePictures } from './pictures';

let root: string;
const at = (...parts: string[]) => path.join(root, ...parts);

/** Puts a picture into the content and, as the build does, into the export. */
function put(name: string, bytes: Buffer): void {
  for (const folder of ['public', 'out']) {
    mkdirSync(path.dirname(at(folder, 'images', name)), { recursive: true });
    writeFileSync(at(folder, 'images', name), bytes);
  }
}

function page(...names: string[]): void {
  const sets = names.map((name) =>
    shownPicture(`/images/${name}`)?.variants.map((each) => `${each.path} ${each.width}w`),
  );
  writeFileSync(at('out', 'index.html'), sets.map((set) => `<source srcset="${set?.join(', ')}">`).join('\n'));
}

const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#ad3904' } });
const media = () => readdirSync(at('out', '_next', 'static', 'media')).sort();

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tally-export-'));
  vi.stubEnv('TALLY_CONTENT', root);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

test('the pictures that a page names are made, turned upright and without what the camera wrote', async () => {
  const exif = { IFD0: { Copyright: 'a name' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } };
  put('hall.jpg', await photo(600, 400).withExif(exif).withMetadata({ orientation: 6, exif }).jpeg().toBuffer());
  page('hall.jpg');
  expect((await sharp(at('out', 'images', 'hall.jpg')).metadata()).exif).toBeDefined();
  expect(await writePictures(at('out'), at('cache'))).toEqual({ all: 3, made: 3 });
  expect(media().map((name) => name.replace(/^.*?\..*?\./, ''))).toEqual(['400.avif', '400.webp']);
  for (const file of [
    at('out', 'images', 'hall.jpg'),
    ...media().map((name) => at('out', '_next', 'static', 'media', name)),
  ]) {
    const { width, height, exif: left, orientation } = await sharp(file).metadata();
    expect([width, height, left, orientation ?? 1]).toEqual([400, 600, undefined, 1]);
  }
});

test('the same again is only copied, and has the same bytes', async () => {
  put('hall.png', await photo(500, 300).png().toBuffer());
  page('hall.png');
  const bytes = () =>
    media().map((name) => readFileSync(at('out', '_next', 'static', 'media', name)).toString('base64'));
  await writePictures(at('out'), at('cache'));
  const first = bytes();
  rmSync(at('out', '_next'), { recursive: true });
  expect(await writePictures(at('out'), at('cache'))).toMatchObject({ made: 0 });
  expect(bytes()).toEqual(first);
  rmSync(at('cache'), { recursive: true });
  await writePictures(at('out'), at('cache'));
  expect(bytes()).toEqual(first);
});

test('what no page names is not made, and an original without anything to take out keeps its bytes', async () => {
  const original = await photo(50, 30).webp().toBuffer();
  put('plain.webp', original);
  page();
  expect(await writePictures(at('out'), at('cache'))).toMatchObject({ all: 1 });
  expect(readdirSync(at('out'))).not.toContain('_next');
  expect(readFileSync(at('out', 'images', 'plain.webp'))).toEqual(original);
});

test('a moving picture stays as it is', async () => {
  const frame = (background: string) =>
    sharp({ create: { width: 8, height: 8, channels: 3, background } })
      .png()
      .toBuffer();
  const moving = sharp(await Promise.all(['red', 'blue'].map(frame)), { join: { animated: true } });
  const bytes = await moving.webp().toBuffer();
  put('moving.webp', bytes);
  page('moving.webp');
  await writePictures(at('out'), at('cache'));
  expect(readFileSync(at('out', 'images', 'moving.webp'))).toEqual(bytes);
});

test('pictures that are broken in their middle are a line each', async () => {
  for (const name of ['a.jpg', 'b.jpg']) {
    const whole = await photo(400, 300).jpeg().toBuffer();
    put(name, Buffer.concat([whole.subarray(0, whole.length / 2), Buffer.from([0xff, 0xd9])]));
  }
  page('a.jpg', 'b.jpg');
  await expect(writePictures(at('out'), at('cache'))).rejects.toThrow(
    /^public\/images\/a\.jpg:1:1 {2}error {2}reference {2}.*\npublic\/images\/b\.jpg:1:1 {2}error {2}reference {2}[^\n]*$/,
  );
});
