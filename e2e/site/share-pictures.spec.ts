/** What a page is shared with: a PNG of the size that its head says, small enough for every network. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { siteOrigin } from '../support/address';
import { pagesOf } from '../support/pages';

/** The properties of a page's head that begin with `og:image`, and the card's. */
function sharedWith(path: string): Record<string, string> {
  const html = readFileSync(`out${path.replace(/\/$/, '/index.html')}`, 'utf8');
  const metas = html.matchAll(
    /<meta (?:property|name)="((?:og:image|twitter:card|twitter:image)[^"]*)" content="([^"]*)"/g,
  );
  return Object.fromEntries([...metas].map(([, name = '', content = '']) => [name, content]));
}

for (const path of pagesOf('out').filter((page) => page !== '/404.html')) {
  test(path, async () => {
    const head = sharedWith(path);
    expect(head).toMatchObject({
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'twitter:card': 'summary_large_image',
    });
    expect(head['og:image:alt']?.length).toBeGreaterThan(3);
    const address = head['og:image'] ?? '';
    expect(address.startsWith(`${siteOrigin}/`)).toBe(true);
    const png = readFileSync(`out${address.slice(siteOrigin.length)}`);
    expect(png.length).toBeLessThan(300_000);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    // Not an empty sheet: ink on paper.
    const { channels } = await sharp(png).greyscale().stats();
    expect(channels[0]?.min).toBeLessThan(40);
    expect(channels[0]?.max).toBeGreaterThan(245);
  });
}

test('stories, elections, topics and authors have pictures of their own', () => {
  const own = pagesOf('out').filter((path) => /^\/(?:posts|results|topics|authors)\/[^/]+\/$/.test(path));
  expect(own.length).toBeGreaterThan(20);
  for (const path of own) expect(sharedWith(path)['og:image']).toBe(`${siteOrigin}${path}share.png`);
});
