/** A post whose texts would end a script, an attribute or a CDATA section, with two authors and control characters. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { siteOrigin } from '../support/address';
import { exportFolder } from '../support/exports';
import { feedFaults } from '../support/feed-rules';
import { harmful } from '../support/fixture-posts';
import { blocksIn, faultsOf, nodesIn } from '../support/structured-data';
import { expect, test } from '../support/test';

const folder = exportFolder('before');

test.use({ exportFolder: folder });

for (const path of ['/posts/a-harmful-title/', '/', '/topics/europe/', '/authors/missy/', '/corrections/']) {
  test(`runs nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByText(harmful.title).first()).toBeVisible();
    expect(await page.evaluate(() => 'harm' in window)).toBe(false);
    const scripts = await page.locator('script:not([src]):not([type="application/ld+json"])').allTextContents();
    expect(scripts.filter((text) => text.includes('harm'))).toEqual([]);
  });
}

test('is told to machines in its own words', () => {
  const nodes = nodesIn(blocksIn(readFileSync(join(folder, 'posts/a-harmful-title/index.html'), 'utf8')));
  const article = nodes.find((node) => node['@type'] === 'ReportageNewsArticle');
  expect(article?.headline).toBe(harmful.title);
  expect(nodes.flatMap(faultsOf)).toEqual([]);
});

test('leaves the feeds valid', async ({ page }) => {
  await page.goto('/feeds/');
  expect(await feedFaults(page, folder, siteOrigin)).toEqual([]);
  const rss = readFileSync(join(folder, 'feed.xml'), 'utf8');
  const titles = (await new RssParser().parseString(rss)).items.map(({ title }) => title?.trim());
  expect(titles).toContain(harmful.title);
  const { feed, format } = parseFeed(rss);
  const item = format === 'rss' ? feed.items?.[titles.indexOf(harmful.title)] : undefined;
  expect(item?.dc?.creators).toEqual(['Missy', 'The Tally desk']);
});
