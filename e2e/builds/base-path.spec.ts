/** The site in a folder of its host: everything it points to is inside, and there. */
import { crawl } from '../support/crawl';
import { exportFolder } from '../support/exports';
import { feedFaults } from '../support/feed-rules';
import { expect, test } from '../support/test';

test.use({ exportFolder: exportFolder('after'), basePath: '/tally' });

test('whatever the pages, feeds and styles point to is there', async ({ page, host, basePath }) => {
  test.setTimeout(300_000);
  const served = { folder: exportFolder('after'), host, basePath, origin: 'https://example.org' };
  const { addresses, faults } = await crawl(page, served);
  expect(faults).toEqual([]);
  expect(addresses).toContain('https://example.org/tally/');
});

test('the feeds are valid, and name themselves inside', async ({ page }) => {
  await page.goto('/tally/feeds/');
  expect(await feedFaults(page, exportFolder('after'), 'https://example.org/tally')).toEqual([]);
});

test('the front page leads to a post and back', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/tally\/$/);
  await page.getByRole('main').getByRole('article').first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/tally\/posts\/[a-z0-9-]+\/$/);
  await page.getByRole('banner').getByRole('link', { name: 'The Tally' }).click();
  await expect(page).toHaveURL(/\/tally\/$/);
});

test.describe('an address that is not there', () => {
  test.use({ expectedErrors: /status of 404/ });

  test('is the 404 page with its styles and a way back', async ({ page }) => {
    const answer = await page.goto('/tally/nothing/here/');
    expect(answer?.status()).toBe(404);
    await page.getByRole('main').getByRole('link').first().click();
    await expect(page).toHaveURL(/\/tally\//);
  });
});
