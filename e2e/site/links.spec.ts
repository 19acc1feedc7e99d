/** Every link, picture, style sheet, font and feed entry of the export leads somewhere. */
import { siteOrigin } from '../support/address';
import { crawl } from '../support/crawl';
import { pagesOf } from '../support/pages';
import { expect, test } from '../support/test';

test('whatever the pages, feeds and styles point to is there', async ({ page, host, exportFolder, basePath }) => {
  test.setTimeout(300_000);
  const { addresses, faults } = await crawl(page, { folder: exportFolder, host, basePath, origin: siteOrigin });
  console.log(`${addresses.size} addresses looked up, places on pages among them`);
  expect(faults).toEqual([]);
  expect(addresses.size).toBeGreaterThan(pagesOf(exportFolder).length);
});

test('every page can be reached by links from the front page', async ({ page, host, exportFolder }) => {
  test.setTimeout(300_000);
  const reached = new Set(['/']);
  for (const path of reached) {
    await page.goto(path);
    const links = await page.evaluate(() => [...document.querySelectorAll('a')].map((link) => link.href));
    for (const { origin, pathname } of links.filter(Boolean).map((link) => new URL(link))) {
      if (origin === host && pathname.endsWith('/')) reached.add(pathname);
    }
  }
  const unreached = pagesOf(exportFolder).filter((path) => path !== '/404.html' && !reached.has(path));
  expect(unreached).toEqual([]);
});
