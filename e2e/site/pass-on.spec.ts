/** Permalinks are copied, or handed to the device's own sheet; what happened is said once. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const said = (page: Page) => page.getByRole('contentinfo').getByRole('status');
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('a story and an update of it', async ({ page, host }) => {
  await page.clock.install();
  await page.goto('/posts/french-round-one-live/#updates');
  await expect(said(page)).toBeEmpty();
  await page.getByRole('button', { name: 'Copy link to this story' }).click();
  await expect(said(page)).toHaveText('Link copied');
  expect(await copied(page)).toBe(`${host}/posts/french-round-one-live/`);
  await page.clock.fastForward(5000);
  await expect(said(page)).toBeEmpty();

  const update = page.locator('.update').nth(1);
  const id = await update.getAttribute('id');
  await update.getByRole('button', { name: 'Copy link' }).click();
  await expect(said(page)).toHaveText('Link copied');
  expect(await copied(page)).toBe(`${host}/posts/french-round-one-live/#${id}`);
});

test('a contest of an election, on a page with React and on one without', async ({ page, host }) => {
  for (const [path, contest] of [
    ['/results/nl-house-2017/', 'chamber'],
    ['/results/fr-president-2017/', 'round-1'],
  ]) {
    await page.goto(path ?? '');
    await page.locator(`#${contest}`).getByRole('button', { name: 'Copy link' }).first().click();
    await expect(said(page)).toHaveText('Link copied');
    expect(await copied(page)).toBe(`${host}${path}#${contest}`);
  }
});

test('a reader who is faster than React does not break its page', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('/results/nl-house-2017/', { waitUntil: 'domcontentloaded' });
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.locator('#chamber').getByRole('button', { name: 'Copy link' }).first().click();
  await expect(said(page)).toHaveText('Link copied');
  release();
  await expect(page.getByRole('checkbox', { name: /^VVD / })).toBeEnabled();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

test('where copying is refused, the link is said', async ({ page, host }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('/posts/inquiry-poll/');
  await page.getByRole('button', { name: 'Copy link to this story' }).click();
  await expect(said(page)).toContainText(`${host}/posts/inquiry-poll/`);
});

test('the device’s own sheet gets the title and the address', async ({ page, host }) => {
  await page.addInitScript(() => {
    const shared: ShareData[] = [];
    Object.assign(window, { shared });
    Object.defineProperty(navigator, 'share', {
      value: async (data: ShareData) => {
        shared.push(data);
        throw new DOMException('closed', 'AbortError');
      },
    });
  });
  await page.goto('/posts/inquiry-poll/');
  await page.getByRole('button', { name: 'Share this story' }).click();
  expect(await page.evaluate(() => ('shared' in window ? window.shared : undefined))).toEqual([
    { title: await page.title(), url: `${host}/posts/inquiry-poll/` },
  ]);
});

test('where there is no such sheet, nothing offers it', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
  });
  await page.goto('/posts/inquiry-poll/');
  await expect(page.getByRole('button', { name: 'Copy link to this story' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Share/ })).toHaveCount(0);
});

test('without JavaScript there is no button that does nothing', async ({ browser, host }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of ['/posts/french-round-one-live/', '/results/fr-president-2017/', '/']) {
    await page.goto(host + path);
    await expect(page.getByRole('button').filter({ hasNotText: /^Menu$|^Close$/ })).toHaveCount(0);
    await expect(page.getByRole('radio', { name: 'Dark' })).toHaveCount(0);
  }
  await context.close();
});
