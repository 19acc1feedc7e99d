/** What holds for every page: its head, its one heading, its landmarks. */
import { siteOrigin } from '../support/address';
import { isEmbed, pagesOf } from '../support/pages';
import { expect, test } from '../support/test';

for (const path of pagesOf('out')) {
  test(path, async ({ page }) => {
    await page.goto(path);
    const head = await page.evaluate(() => {
      const content = (name: string) =>
        document.head.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? '';
      return {
        titles: document.querySelectorAll('head > title').length,
        language: document.documentElement.lang,
        description: content('description'),
        canonical: document.head.querySelector('link[rel=canonical]')?.getAttribute('href'),
        openGraph: ['og:title', 'og:description', 'og:url', 'og:type'].filter((name) => content(name) === ''),
        headings: document.querySelectorAll('h1').length,
        ids: [...document.querySelectorAll('[id]')].map((element) => element.id),
      };
    });
    expect(head.titles).toBe(1);
    expect(head.language).toMatch(/^[a-z]{2}/);
    expect(head.headings).toBe(1);
    expect(head.ids.filter((id, index) => head.ids.indexOf(id) !== index)).toEqual([]);
    await expect(page.getByRole('banner')).toHaveCount(isEmbed(path) ? 0 : 1);
    for (const landmark of ['main', 'contentinfo'] as const) {
      await expect(page.getByRole(landmark)).toHaveCount(1);
    }
    if (path === '/404.html') return;
    expect(head.description.length).toBeGreaterThan(20);
    expect(head.canonical).toBe(siteOrigin + path.replace(/^\/embed\/([^/]+)\/.*/, '/results/$1/'));
    expect(head.openGraph).toEqual([]);
  });
}

test('titles and descriptions are not shared between pages', async ({ page }) => {
  const seen = new Map<string, string>();
  for (const path of pagesOf('out')) {
    await page.goto(path);
    const title = await page.title();
    expect(seen.get(title), `${path} has the title of another page`).toBeUndefined();
    seen.set(title, path);
  }
});
