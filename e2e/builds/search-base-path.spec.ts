/** The search in a folder of its host. */
import { exportFolder } from '../support/exports';
import { scheduled } from '../support/fixture-posts';
import { expect, test } from '../support/test';

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
