/** Without JavaScript a page says the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf } from '../support/pages';
import { expect, test } from '../support/test';

/** Whether a page has a script that could change what it says; data for search engines is none. */
function runsScripts(path: string): boolean {
  const html = readFileSync(join('out', path.replace(/\/$/, '/index.html')), 'utf8');
  return /<script(?![^>]*type="(application\/ld\+json|speculationrules)")/.test(html);
}

// Where nothing runs, nothing can differ: of these the front page stands for all.
for (const path of pagesOf('out').filter((path) => path === '/' || runsScripts(path))) {
  test(path, async ({ page, browser, host }) => {
    await page.goto(path);
    // React must have found every tool where the server put it before one may be taken out.
    await expect(page.locator('.needs-script:not(.is-ready, :has(.is-ready))')).toHaveCount(0);
    // A tool that only a script can work is not there without it; it holds nothing that is not also said elsewhere.
    await page.locator('.needs-script').evaluateAll((tools) => {
      for (const tool of tools) tool.remove();
    });
    const scripted = await page.locator('body').innerText();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plainPage = await context.newPage();
    await plainPage.goto(host + path);
    const plain = await plainPage.locator('body').innerText();
    await context.close();
    expect(plain.trim().length).toBeGreaterThan(80);
    expect(scripted).toBe(plain);
  });
}
