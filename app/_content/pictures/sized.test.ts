import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { brokenPicture, hugePicture } from './picture-file';
import { shownPicture } from './sized';

const root = mkdtempSync(path.join(tmpdir(), 'tally-pictures-'));

const photo = (width: number, height: number, background = '#ad3904') =>
  sharp({ create: { width, height, channels: 3, background } }).jpeg();

beforeAll(async () => {
  const images = path.join(root, 'public', 'images');
  mkdirSync(images, { recursive: true });
  const put = (name: string, bytes: Buffer | string) => writeFileSync(path.join(images, name), bytes);
  put('hall.jpg', await photo(1000, 500).toBuffer());
  put('other.jpg', await photo(1000, 500, 'blue').toBuffer());
  put('vast.jpg', await photo(4000, 3000).toBuffer());
  put('small chart.v2.js.png', await photo(300, 200).png().toBuffer());
  put('moving.gif', await photo(30, 20).gif().toBuffer());
  put('drawing.svg', '<svg viewBox="0 0 30 20"></svg>');
  put('cut.jpg', (await photo(600, 400).toBuffer()).subarray(0, 900));
  put('page.png', '<!DOCTYPE html>');
  put('heavy.svg', `<svg viewBox="0 0 30 20"><!--${'x'.repeat(1_200_000)}--></svg>`);
});

afterAll(() => rmSync(root, { recursive: true }));

const shown = (name: string) => shownPicture(`/images/${name}`, root);
const widths = (name: string, format: string) =>
  shown(name)
    ?.variants.filter((variant) => variant.format === format)
    .map(({ width }) => width);

test('a photograph comes in steps up to its own width, never above it', () => {
  expect(shown('hall.jpg')).toMatchObject({ width: 1000, height: 500 });
  expect(widths('hall.jpg', 'avif')).toEqual([480, 800, 1000]);
  expect(widths('hall.jpg', 'webp')).toEqual([800, 1000]);
  expect(widths('small chart.v2.js.png', 'avif')).toEqual([300]);
  expect(widths('vast.jpg', 'avif')).toEqual([480, 800, 1200, 1800]);
});

test('the original is made no wider than any screen needs', () => {
  expect(shown('vast.jpg')).toMatchObject({ width: 2400, height: 1800 });
});

test('names are of the content, and of letters that need no escape', () => {
  const [name, other] = ['hall.jpg', 'other.jpg'].map((file) => shown(file)?.variants[0]?.path);
  expect(name).toMatch(/^\/_next\/static\/media\/hall\.[0-9a-f]{12}\.480\.avif$/);
  expect(other?.replace('other', 'hall')).not.toBe(name);
  expect(shown('small chart.v2.js.png')?.variants[0]?.path).toMatch(
    /media\/small-chart-v2-js\.[0-9a-f]{12}\.300\.avif$/,
  );
});

test('drawings, and what moves, stay as they are', () => {
  expect(shown('drawing.svg')).toEqual({ width: 30, height: 20, variants: [] });
  expect(shown('moving.gif')).toEqual({ width: 30, height: 20, variants: [] });
});

test('what is broken or far too large is said in a sentence', () => {
  expect(brokenPicture('/images/hall.jpg', root)).toBeUndefined();
  expect(brokenPicture('/images/cut.jpg', root)).toContain('cut off');
  expect(brokenPicture('/images/page.png', root)).toContain("can't be shown");
  expect(hugePicture('/images/heavy.svg', root)).toContain('1.2 MB');
  expect(hugePicture('/images/vast.jpg', root)).toBeUndefined();
});
