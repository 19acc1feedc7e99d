/** The same way without a mouse. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test';

/** Presses Tab until a link has the focus, and makes sure that it shows; then follows it. */
async function follow(page: Page, link: Locator): Promise<void> {
  const target = await link.first().elementHandle();
  for (let presses = 0; presses < 300; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((element) => document.activeElement === element, target)) break;
  }
  await expect(link.first()).toBeFocused();
  const outline = await link.first().evaluate((element) => {
    const style = getComputedStyle(element);
    return `${style.outlineStyle} ${style.outlineWidth}`;
  });
  expect(outline).not.toMatch(/none|\b0px/);
  await page.keyboard.press('Enter');
}

test('the first Tab is a link past the menu', async ({ page }) => {
  await page.goto('/posts/inquiry-poll/');
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toHaveAttribute('href', /^#/);
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main, footer') !== null)).toBe(true);
});

test('from the front page to a post, its topic, the results and back', async ({ page }) => {
  await page.goto('/');
  await follow(page, page.getByRole('main').getByRole('link', { name: /Dutch Labour falls/ }));
  await expect(page).toHaveURL('/posts/dutch-election-results/');
  await follow(page, page.getByRole('main').getByRole('link', { name: 'Dutch election', exact: false }));
  await expect(page).toHaveURL('/topics/dutch-election-2017/');
  await follow(page, page.getByRole('navigation').getByRole('link', { name: 'Results', exact: true }));
  await expect(page).toHaveURL('/results/');
  await follow(page, page.getByRole('main').locator('a[href$="/results/nl-house-2017/"]'));
  await expect(page).toHaveURL('/results/nl-house-2017/');
  await page.goBack();
  await follow(page, page.getByRole('banner').getByRole('link', { name: 'The Tally' }));
  await expect(page).toHaveURL('/');
});

for (const path of ['/results/fr-president-2017/', '/results/nl-house-2017/', '/posts/dutch-election-results/']) {
  test(`what scrolls sideways on ${path} can be scrolled by keyboard`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(path);
    const scrollers = await page.getByRole('main').evaluate((main) =>
      [...main.querySelectorAll<HTMLElement>('*')]
        .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
        .filter((element) => element.scrollWidth > element.clientWidth)
        .map(({ tabIndex, outerHTML }) => ({ tabIndex, html: outerHTML.slice(0, 120) })),
    );
    expect(scrollers.filter(({ tabIndex }) => tabIndex !== 0)).toEqual([]);
  });
}
