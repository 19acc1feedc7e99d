/** An address that is not there. */
import { expect, test } from '../support/test';

// The browser's own note about the page itself.
test.use({ expectedErrors: /status of 404/ });

for (const path of ['/nothing/', '/posts/nothing/here', '/results/fr-president-1789/', '/posts/']) {
  test(`${path} is a 404 with a way on`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.locator('title')).toHaveCount(1);
    await page.getByRole('banner').getByRole('link', { name: 'The Tally' }).first().click();
    await expect(page).toHaveURL('/');
  });
}

test('an address without its last slash leads to the one with it', async ({ page }) => {
  await page.goto('/posts/inquiry-poll');
  await expect(page).toHaveURL('/posts/inquiry-poll/');
});
