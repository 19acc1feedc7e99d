/** Feeds and sitemaps of the export: valid, complete, and found from the pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { siteOrigin } from '../support/address';
import { feedFaults, feedFiles } from '../support/feed-rules';
import { filesOf, pagesOf } from '../support/pages';
import { expect, test } from '../support/test';

const read = (file: string) => readFileSync(join('out', file), 'utf8');

test('every feed keeps the rules of its format', async ({ page }) => {
  await page.goto('/feeds/');
  expect(feedFiles('out').length).toBeGreaterThan(30);
  expect(await feedFaults(page, 'out', siteOrigin)).toEqual([]);
});

test('two parsers find the same stories in every feed', async () => {
  for (const file of feedFiles('out').filter((name) => name.endsWith('.xml'))) {
    const { feed } = parseFeed(read(file));
    const stories = 'entries' in feed ? feed.entries : 'items' in feed ? feed.items : [];
    const titles = (stories ?? []).map((story) =>
      (typeof story.title === 'object' ? story.title.value : story.title)?.trim(),
    );
    const { items } = await new RssParser().parseString(read(file));
    expect(
      items.map(({ title }) => title?.trim()),
      file,
    ).toEqual(titles);
  }
});

test('every page names the feeds of the site, and those of a topic or an author their own before them', async ({
  page,
}) => {
  for (const path of pagesOf('out')) {
    const [, own] = /^(\/(?:topics|authors)\/[^/]+\/)/.exec(path) ?? [];
    const expected = ['feed.xml', 'atom.xml', 'feed.json'].flatMap((file) =>
      [...(own ? [own] : []), '/'].map((base) => siteOrigin + base + file),
    );
    const links = [
      ...read(path.endsWith('/') ? `${path}index.html` : path).matchAll(/<link rel="alternate"[^>]*?href="([^"]*)"/g),
    ];
    expect(
      links.map(([, address]) => address),
      path,
    ).toEqual(expected);
  }
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Feeds' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Feeds');
  for (const file of feedFiles('out')) await expect(page.locator(`main a[href="/${file}"]`)).toHaveCount(1);
});

test('the sitemap has every page that may be found, and each once', () => {
  const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
  // Embeds stand in other sites' pages, the desk is for editors, and a page may ask not to be indexed.
  const hidden = (path: string) => /^\/(?:embed|admin)\/|^\/404\.html$/.test(path) || isUnindexed(path);
  const pages = pagesOf('out').filter((path) => !hidden(path));
  expect(listed.toSorted(), 'a new kind of page is added in app/_sitemap/pages.ts').toEqual(
    pages.map((path) => siteOrigin + path).toSorted(),
  );
});

function isUnindexed(path: string): boolean {
  const html = read(path.endsWith('/') ? `${path}index.html` : path);
  return /<meta name="robots" content="[^"]*noindex/.test(html);
}

test('every sitemap is well-formed, with times that are W3C datetimes', async ({ page }) => {
  await page.goto('/');
  const files = filesOf('out').filter((file) => file.includes('sitemap') && file.endsWith('.xml'));
  expect(files).toEqual(expect.arrayContaining(['sitemap.xml', 'news-sitemap.xml']));
  for (const file of files) {
    const { root, times } = await page.evaluate((text) => {
      const xml = new DOMParser().parseFromString(text, 'application/xml');
      const found = [...xml.querySelectorAll('lastmod, publication_date')].map((element) => element.textContent ?? '');
      return { root: xml.documentElement.nodeName, times: found };
    }, read(file));
    expect(root).toMatch(/^(urlset|sitemapindex)$/);
    expect(times.filter((time) => !/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/.test(time))).toEqual([]);
  }
  expect(read('robots.txt')).toContain(`Sitemap: ${siteOrigin}/sitemap.xml`);
});
