/** The search of other exports: under a base path, and without what is held back. */
import { exportFolder } from '../support/exports';
import { draft, fresh, scheduled } from '../support/fixture-posts';
import { expect, test } from '../support/test';

test.describe('in a folder of its host', () => {
  test.use({ exportFolder: exportFolder('after'), basePath: '/tally' });

  test('what it finds is in that folder', async ({ page }) => {
    await page.goto(`/tally/search/?q=${scheduled.mark}`);
    await page.getByRole('list', { name: 'Found' }).getByRole('link').first().click();
    await expect(page).toHaveURL('/tally/posts/a-scheduled-post/');
    await page.goBack();
    await page.getByRole('searchbox').fill('europe');
    await expect(page).toHaveURL('/tally/search/?q=europe');
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/^\d+ found for “europe”/);
  });
});

test.describe('before its time', () => {
  test.use({ exportFolder: exportFolder('before') });

  test('nothing of what is held back is found', async ({ page }) => {
    const status = page.getByRole('main').getByRole('status');
    await page.goto(`/search/?q=${fresh.mark}`);
    await expect(status).toHaveText(`1 found for “${fresh.mark}”.`);
    for (const { mark } of [scheduled, draft]) {
      await page.goto(`/search/?q=${mark}`);
      await expect(status).toHaveText(`Nothing found for “${mark}”.`);
    }
  });
});
