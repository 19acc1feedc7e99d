/** The search before the time of what is held back. */
import { exportFolder } from '../support/exports';
import { draft, fresh, scheduled } from '../support/fixture-posts';
import { expect, test } from '../support/test';

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
