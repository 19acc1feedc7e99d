/** Figures in a frame on another site: the code that is given away, colours, links, size. */
import type { Page } from '@playwright/test';
import { siteOrigin } from '../support/address';
import { isEmbed, pagesOf } from '../support/pages';
import { expect, test } from '../support/test';

const path = '/embed/fr-president-2017/round-1/';

/** The codes on a results page, as a reader copies them, with the address of the server in place of the site's. */
async function codesOn(page: Page, results: string, host: string): Promise<string[]> {
  await page.goto(results);
  const codes = await page
    .locator('.embed-codes textarea')
    .evaluateAll((areas) =>
      areas.flatMap((area) => (area instanceof HTMLTextAreaElement && area.readOnly ? [area.value] : [])),
    );
  for (const code of codes)
    expect(code).toMatch(new RegExp(`^<iframe src="${siteOrigin}/embed/[^"]+/" title="[^"]+" `));
  return codes.map((code) => code.replace(siteOrigin, host));
}

/** Opens a page of another site, without the policies of this one, that has the code in it. */
async function showElsewhere(page: Page, code: string): Promise<void> {
  const body = `<!doctype html><html lang="en"><title>Elsewhere</title><h1>Elsewhere</h1>${code}`;
  await page.route('**/elsewhere/', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('/elsewhere/');
  await page.unroute('**/elsewhere/');
}

const elections = pagesOf('out').filter((each) => /^\/results\/[^/]+\/$/.test(each));

for (const results of elections) {
  test(`the code on ${results} shows the whole figure at a story’s width`, async ({ page, host }) => {
    for (const code of await codesOn(page, results, host)) {
      expect(code).toMatch(/ width="100%" height="\d+" loading="lazy"><\/iframe>$/);
      await page.setViewportSize({ width: 656, height: 900 });
      await showElsewhere(page, code);
      const inside = page.frameLocator('iframe');
      await expect(inside.getByRole('main')).toBeVisible();
      await expect(inside.getByRole('link', { name: /^All figures on/ })).toHaveAttribute('target', '_top');
      const room = await inside
        .locator('html')
        .evaluate(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => ({
          high: scrollHeight - clientHeight,
          wide: scrollWidth - clientWidth,
        }));
      expect(room, code).toEqual({ high: 0, wide: 0 });
      const used = await inside.locator('.embed').evaluate((element) => element.getBoundingClientRect().height);
      const height = Number(/height="(\d+)"/.exec(code)?.[1]);
      expect(used / height, `${code} leaves room for nothing`).toBeGreaterThan(0.6);
    }
  });
}

test('every embed says of itself what it is, and leads out of its frame', async ({ page, exportFolder }) => {
  test.setTimeout(300_000);
  const embeds = pagesOf(exportFolder).filter(isEmbed);
  expect(embeds.length).toBeGreaterThan(20);
  for (const each of embeds) {
    await page.goto(each);
    const links = await page
      .locator('a')
      .evaluateAll((all) => all.map((link) => [link.getAttribute('href') ?? '', link.getAttribute('target') ?? '']));
    const kept = links.filter(([href, target]) => !href?.startsWith('#') && target !== '_top');
    expect(kept, each).toEqual([]);
    const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
    expect(text, each).toMatch(/Source/);
    expect(text, each).toMatch(/Licence: CC BY 4\.0/);
    const [, election] = each.split('/').slice(1);
    expect(links.map(([href]) => href?.replace(/#.*/, ''))).toContain(`/results/${election}/`);
    await expect(page.locator('head > meta[name=robots]')).toHaveAttribute('content', /noindex/);
    await expect(page.locator('script')).toHaveCount(0);
    // A frame at the top of its page stays there: the choice of colours moves nothing.
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  }
});

const schemes = ['light', 'dark'] as const;

for (const reader of schemes) {
  for (const fragment of ['', '#light', '#dark']) {
    test(`colours for a reader in ${reader}${fragment && ` at ${fragment}`}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: reader });
      await page.goto(path + fragment);
      const ground = await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
      const [red = 0] = ground.match(/\d+/g)?.map(Number) ?? [];
      expect(red > 127 ? 'light' : 'dark').toBe(fragment.slice(1) || reader);
    });
  }
}

test('an earlier count says that a newer one is out', async ({ page }) => {
  await page.goto(`${path}count-first-estimate/`);
  await expect(page.getByRole('main')).toContainText('A newer one is out.');
  await expect(page.getByRole('main')).toContainText('23.7%');
  await page.goto(path);
  await expect(page.getByRole('main')).not.toContainText('newer');
  await expect(page.getByRole('main')).toContainText('24.01%');
});
