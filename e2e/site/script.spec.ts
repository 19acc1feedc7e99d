/** The site's own script: small, and on a story the only one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isEmbed, pagesOf } from '../support/pages';
import { expect, test } from '../support/test';

const html = (path: string) => readFileSync(join('out', path.replace(/\/$/, '/index.html')), 'utf8');
const scriptsOf = (path: string) => [...html(path).matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];

test('a story loads at most 2 kB of it, and none of the framework', () => {
  const stories = pagesOf('out').filter((path) => path.startsWith('/posts/'));
  expect(stories.length).toBeGreaterThan(5);
  for (const path of stories.filter((path) => !html(path).includes('class="live-note"'))) {
    let bytes = 0;
    for (const [, attributes = '', text = ''] of scriptsOf(path)) {
      const source = /\bsrc="([^"]*)"/.exec(attributes)?.[1];
      expect(source ?? '/script/', path).toMatch(/^\/script\//);
      if (!attributes.includes('ld+json')) bytes += gzipSync(source ? readFileSync(join('out', source)) : text).length;
    }
    expect(bytes, path).toBeGreaterThan(500);
    expect(bytes, path).toBeLessThanOrEqual(2048);
  }
});

test('what is inline in a head is the same on every page, beside its styles', () => {
  const inline = (path: string) =>
    scriptsOf(path)
      .filter(
        ([, attributes = '', text = '']) => !/src=|ld\+json/.test(attributes) && !/__next_f|TURBOPACK|\$RT/.test(text),
      )
      .map(([, , text]) => text);
  const first = inline('/');
  expect(first).toHaveLength(2);
  // An embed runs nothing in somebody else's page.
  for (const path of pagesOf('out')) expect(inline(path), path).toEqual(isEmbed(path) ? [] : first);
});

test('its files are named by their content, and no map of the sources lies beside them', () => {
  const files = readdirSync('out/script');
  expect(files.filter((file) => !/^(page|live|search)-[0-9a-f]{12}\.js$/.test(file))).toEqual([]);
  for (const file of files) expect(readFileSync(join('out/script', file), 'utf8')).not.toContain('sourceMapping');
});

test('pages that a pointer rests on are made ready, files are not', async ({ page }) => {
  await page.goto('/results/nl-house-2017/');
  const rules = JSON.parse((await page.locator('script[type=speculationrules]').textContent()) ?? '');
  expect(rules.prerender[0].eagerness).toBe('moderate');
  const [pages, others] = rules.prerender[0].where.and;
  const patterns = (list: readonly string[]) => list.map((pathname) => new RegExp(`^${pathname.replace('*', '.*')}$`));
  const ready = (path: string) =>
    patterns(pages.href_matches).some((pattern) => pattern.test(path)) &&
    !patterns(others.not.href_matches).some((pattern) => pattern.test(path));
  expect(['/', '/posts/inquiry-poll/', '/topics/europe/'].filter((path) => !ready(path))).toEqual([]);
  expect(['/data/index.json', '/feed.xml', '/images/x.svg', '/admin/', '/admin/x/'].filter(ready)).toEqual([]);
});

test('the manifest names icons that are there, of the size it says', async ({ page, host }) => {
  await page.goto('/');
  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = await (await fetch(host + address)).json();
  expect(manifest).toMatchObject({ name: 'The Tally', start_url: '/', scope: '/' });
  expect(manifest.icons.map(({ purpose }: { purpose?: string }) => purpose ?? 'any')).toContain('maskable');
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    expect(size, src).toBe(sizes);
  }
});

test.describe('for a reader elsewhere', () => {
  test.use({ timezoneId: 'Pacific/Auckland' });

  test('times that ask for it get the reader’s own hour, in an attribute', async ({ page }) => {
    await page.route('**/posts/french-round-one-live/', async (route) => {
      const answer = await route.fetch();
      const text = await answer.text();
      await route.fulfill({
        response: answer,
        body: text.replaceAll('<time dateTime', '<time class="local-time" dateTime'),
      });
    });
    await page.goto('/posts/french-round-one-live/');
    const time = page.locator('time[datetime="2017-04-23T20:00+02:00"]').first();
    await expect(time).toHaveAttribute('data-local', 'Monday 24 April, 06:00 your time');
    expect(await time.evaluate((element) => getComputedStyle(element, '::after').content)).toContain('your time');
  });
});
