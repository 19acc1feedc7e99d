/** A reader's way through the site, by mouse. */
import { expect, test } from '../support/test';

test('from the front page to a post, its topic, the results and back', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /Dutch Labour falls/ })
    .first()
    .click();
  await expect(page).toHaveURL('/posts/dutch-election-results/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Rutte');

  await page.getByRole('main').getByRole('link', { name: 'Dutch election', exact: false }).first().click();
  await expect(page).toHaveURL('/topics/dutch-election-2017/');

  await page.getByRole('navigation').getByRole('link', { name: 'Results', exact: true }).first().click();
  await expect(page).toHaveURL('/results/');
  await page.getByRole('main').locator('a[href$="/results/nl-house-2017/"]').first().click();
  await expect(page).toHaveURL('/results/nl-house-2017/');

  for (const path of ['/results/', '/topics/dutch-election-2017/', '/posts/dutch-election-results/', '/']) {
    await page.goBack();
    await expect(page).toHaveURL(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  }
});

test('from a post to its author and to the months before', async ({ page }) => {
  await page.goto('/posts/inquiry-poll/');
  await page.getByRole('main').locator('a[href*="/authors/"]').first().click();
  await expect(page).toHaveURL(/\/authors\/[a-z-]+\/$/);
  await page.getByRole('link', { name: 'Archive', exact: true }).first().click();
  await expect(page).toHaveURL('/archive/');
  await page.getByRole('main').locator('a[href*="/archive/2017-04/"]').first().click();
  await expect(page.getByRole('main')).toContainText('73%');
});

test('the masthead leads home from everywhere', async ({ page }) => {
  for (const path of ['/posts/inquiry-poll/', '/results/fr-president-2017/', '/about/']) {
    await page.goto(path);
    await page.getByRole('banner').getByRole('link', { name: 'The Tally' }).first().click();
    await expect(page).toHaveURL('/');
  }
});
