/** What the pages of the export cost: see e2e/budgets.ts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Request } from '@playwright/test';
import * as budgets from '../budgets';
import { filesOf, pagesOf } from '../support/pages';
import { expect, test } from '../support/test';

const fileOf = (path: string) => readFileSync(join('out', path.replace(/\/$/, '/index.html')));
const html = (path: string) => fileOf(path).toString();
const gzipped = (data: string | Buffer) => gzipSync(data).length;
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);

const stories = pagesOf('out').filter((path) => path.startsWith('/posts/'));

/** How many words stand in the text of a story, its figures left out. */
function wordsOf(page: string): number {
  const [text = ''] = /<article class="story[\s\S]*?<\/article>\s*<div class="following/.exec(page) ?? [];
  const prose = text.replace(/<figure[\s\S]*?<\/figure>/g, ' ').replace(/<[^>]*>/g, ' ');
  return prose.split(/\s+/).filter((word) => word !== '').length;
}

/** A page with its style sheets, if it has any that are not in it. */
function withStyles(page: string): number {
  const sheets = all(page, /<link rel="stylesheet" href="([^"]*)"/g);
  return gzipped(page) + sheets.reduce((sum, sheet) => sum + gzipped(fileOf(sheet)), 0);
}

test('a story: the page with its styles', () => {
  expect(stories.length).toBeGreaterThan(5);
  for (const path of stories) {
    const page = html(path);
    const isLive = page.includes('class="live-note"');
    const further = Math.max(0, wordsOf(page) - budgets.words) * budgets.bytesPerWord;
    const figures = all(page, /(<figure class="fig)/g).length * budgets.bytesPerFigure;
    const seats = all(page, /(class="fig-seat")/g).length * budgets.bytesPerSeat;
    // All styles are in a page that may come to show what it doesn't now.
    const styles = isLive ? 5_000 : 0;
    expect(withStyles(page), path).toBeLessThanOrEqual(budgets.storyBytes + further + figures + seats + styles);
  }
});

test('a story: no script of the framework, and little of ours', () => {
  for (const path of stories) {
    const page = html(path);
    expect(page, path).not.toContain('__next_f');
    const sources = all(page, /<script\b[^>]*\bsrc="([^"]*)"/g);
    expect(
      sources.filter((source) => !source.startsWith('/script/')),
      path,
    ).toEqual([]);
    const bytes = sources.reduce((sum, source) => sum + gzipped(fileOf(source)), 0);
    expect(bytes, path).toBeLessThanOrEqual(
      page.includes('class="live-note"') ? budgets.liveScript : budgets.ownScript,
    );
  }
});

test('a chamber: the page without what the framework brings', () => {
  const results = pagesOf('out').filter((path) => /^\/results\/./.test(path));
  for (const path of results) {
    const page = html(path).replace(/<script>self\.__next_f[\s\S]*?<\/script>/g, '');
    expect(page, path).toContain('<figure');
    expect(withStyles(page), path).toBeLessThanOrEqual(budgets.resultsBytes);
  }
});

test('what a story asks for before it is loaded', async ({ page }) => {
  // Deferred pictures come when they are near.
  await page.setViewportSize({ width: 360, height: 640 });
  for (const path of stories) {
    const asked: { url: string; type: string }[] = [];
    const note = (request: Request) => asked.push({ url: request.url(), type: request.resourceType() });
    page.on('request', note);
    await page.goto(path, { waitUntil: 'load' });
    page.off('request', note);
    // An icon of the page before may still be on its way.
    const beside = asked.filter(({ type, url }) => type !== 'image' && !url.includes('/icon.'));
    expect(beside.length, `${path}: ${beside.map(({ url }) => url).join(' ')}`).toBeLessThanOrEqual(budgets.requests);
    const fonts = asked.filter(({ type }) => type === 'font');
    const sizes = fonts.map(({ url }) => readFileSync(join('out', new URL(url).pathname)).length);
    expect(
      sizes.reduce((sum, size) => sum + size, 0),
      path,
    ).toBeLessThanOrEqual(budgets.fonts);
  }
});

test('fonts are asked for last and least', () => {
  for (const path of pagesOf('out').filter((page) => page.endsWith('/'))) {
    const end = /(?:<link [^>]*>)*(?=<\/body><\/html>$)/.exec(html(path))?.[0] ?? '';
    const preloads = all(end, /<link rel="preload"([^>]*as="font"[^>]*)>/g);
    expect(preloads, path).toHaveLength(2);
    for (const link of preloads) expect(link, path).toContain('fetchPriority="low"');
    expect(html(path).replace(end, ''), path).not.toContain('as="font"');
  }
});

test('little moves when the fonts come', async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 823 });
  for (const path of ['/', ...stories.slice(0, 4), '/results/nl-house-2017/', '/results/fr-president-2017/']) {
    const waiting: Promise<void>[] = [];
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/*.woff2', (route) => {
      waiting.push(released.then(() => route.continue()));
    });
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await expect.poll(() => waiting.length, { message: path }).toBeGreaterThanOrEqual(2);
    await expect.poll(() => page.evaluate(() => performance.getEntriesByType('paint').length)).toBeGreaterThan(0);
    const families = await page.evaluate(() => [...document.fonts].map(({ family, status }) => `${family} ${status}`));
    const standIn = (name: string) => families.some((family) => new RegExp(`like ${name}"? loaded`).test(family));
    test.skip(!standIn('archivo') || !standIn('newsreader'), 'this machine has nothing like Arial or like Times');
    expect(
      families.some((family) => /^"?newsreader"? loaded/.test(family)),
      path,
    ).toBe(false);
    release();
    await Promise.all(waiting);
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => document.fonts.check('18px newsreader')), path).toBe(true);
    const shifted = await page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      let sum = 0;
      const add = (entry: PerformanceEntry) => {
        if ('value' in entry) sum += Number(entry.value);
      };
      new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({
        type: 'layout-shift',
        buffered: true,
      });
      // What the fonts move is laid out in the next frame, and told after it.
      for (let frames = 0; frames < 10; frames++) await frame();
      await new Promise((resolve) => setTimeout(resolve, 200));
      return sum;
    });
    expect(shifted, path).toBeLessThanOrEqual(budgets.shift);
    await page.unroute('**/*.woff2');
  }
});

test('no page lies there in pieces for a router, and none without the runtime has its payload beside it', () => {
  const files = filesOf('out');
  expect(files.filter((file) => file.includes('__next.'))).toEqual([]);
  for (const path of pagesOf('out').filter((page) => page.endsWith('/') && !html(page).includes('__next_f'))) {
    expect(files, path).not.toContain(`${path.slice(1)}index.txt`);
  }
});
