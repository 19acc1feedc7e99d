/** Photographs of an export: in sizes and formats, upright, and without what cameras write into them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { exportFolder } from '../support/exports';
import { filesOf } from '../support/pages';
import { photographs } from '../support/photographs';
import { expect, test } from '../support/test';

const folder = exportFolder('before');
test.use({ exportFolder: folder });

const page = '/posts/a-story-with-photographs/';
const html = () => readFileSync(join(folder, page, 'index.html'), 'utf8');
const made = () => filesOf(folder).filter((file) => /\.(?:avif|webp)$/.test(file) && file.startsWith('_next/'));

test('each that a page names is there, as wide as it says, and none that no page names', async () => {
  const named = new Map<string, number>();
  for (const file of filesOf(folder).filter((name) => name.endsWith('.html'))) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, path = '', width] of text.matchAll(/\/(_next\/static\/media\/[\w.-]+) (\d+)w/g))
      named.set(path, Number(width));
  }
  expect([...named.keys()].sort()).toEqual(made());
  expect(named.size).toBeGreaterThan(6);
  for (const [path, width] of named) expect((await sharp(join(folder, path)).metadata()).width, path).toBe(width);
  // 900 pixels wide once it is upright: nothing is made larger than it was.
  expect(Math.max(...named.values())).toBe(900);
});

test('nothing says where or by whom it was taken', () => {
  for (const file of filesOf(folder)) {
    if (!/\.(?:avif|webp|jpg|png)$/.test(file)) continue;
    expect(readFileSync(join(folder, file)).includes('quercetin'), file).toBe(false);
  }
});

test('what moves is left as it is', async () => {
  expect(readFileSync(join(folder, 'images/moving.gif'))).toEqual((await photographs())['public/images/moving.gif']);
});

test('the browser takes the modern format in the size that fits, the first at once and the others when they come near', async ({
  page: tab,
}) => {
  await tab.setViewportSize({ width: 390, height: 800 });
  await tab.goto(page);
  const lead = tab.locator('figure.picture img');
  await expect(lead).toHaveAttribute('fetchpriority', 'high');
  await expect(lead).not.toHaveAttribute('loading', 'lazy');
  await expect.poll(() => lead.evaluate((image: HTMLImageElement) => image.currentSrc)).toMatch(/\.480\.avif$/);
  const shown = await lead.evaluate((image: HTMLImageElement) => [
    image.naturalWidth < image.naturalHeight,
    image.complete,
  ]);
  expect(shown).toEqual([true, true]);
  expect(html()).toContain('width="900" height="1400"');
  for (const image of await tab.locator('main img').all()) {
    await expect(image).toHaveAttribute('width', /^\d+$/);
    await expect(image).toHaveAttribute('height', /^\d+$/);
    await expect(image).toHaveAttribute('alt', /./);
  }
  const inText = tab.locator('.prose figure').first().locator('img');
  await inText.scrollIntoViewIfNeeded();
  await expect(inText).toHaveAttribute('loading', 'lazy');
  await expect
    .poll(() => inText.evaluate((image: HTMLImageElement) => image.currentSrc))
    .toMatch(/small\.\w+\.120\.avif$/);
});

test('the original in its own format is what is left for the oldest browsers', async () => {
  expect(html()).toMatch(/<img[^>]* src="\/images\/upright\.jpg"/);
  const { width, height, orientation, exif } = await sharp(join(folder, 'images/upright.jpg')).metadata();
  expect([width, height, orientation, exif]).toEqual([900, 1400, undefined, undefined]);
});
