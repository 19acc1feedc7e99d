/** A file dropped into posts/ appears wherever a post of its kind belongs, with nothing else edited. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportFolder } from '../support/exports';
import { fresh, oddPosts } from '../support/fixture-posts';
import { expect, test } from '../support/test';

test.use({ exportFolder: exportFolder('before') });

const title = `The ${fresh.mark} story`;

for (const path of ['/', '/topics/europe/', '/authors/missy/', '/archive/']) {
  test(`the new post can be reached from ${path}`, async ({ page }) => {
    await page.goto(path);
    const main = page.getByRole('main');
    if (path === '/archive/' && !(await main.getByRole('link', { name: title }).count())) {
      await main.getByRole('link', { name: 'December 2017' }).click();
    }
    await main.getByRole('link', { name: title }).first().click();
    await expect(page).toHaveURL(/\/posts\/a-fresh-post\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('main')).toContainText(`The text of the ${fresh.mark} story.`);
  });
}

for (const { file, mark } of oddPosts) {
  test(`${file} is a page like others`, async ({ page }) => {
    await page.goto(`/${file.replace(/\.md$/, '/')}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`The ${mark} story`);
    await expect(page.getByRole('main')).toContainText(`The text of the ${mark} story.`);
  });
}

test('a fence in a code block ends nothing', async ({ page }) => {
  await page.goto('/posts/odd-fence/');
  await expect(page.locator('pre')).toHaveText('---\ntitle: not front matter\n---\n');
  await expect(page.getByRole('main')).toContainText('After the fencework.');
});

test('a body of 2 MB is all there', () => {
  const html = readFileSync(join(exportFolder('before'), 'posts/odd-long/index.html'), 'utf8');
  expect(html.split('A paragraph of a long story').length - 1).toBeGreaterThanOrEqual(40_000);
});
