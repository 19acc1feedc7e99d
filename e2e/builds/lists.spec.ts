/** Lists that are longer than a page: each of their pages has an address, and what is left out of one is on the next. */
import { expectAccessible } from '../support/accessible';
import { exportFolder } from '../support/exports';
import { archivePosts } from '../support/fixture-posts';
import { expect, test } from '../support/test';

test.use({ exportFolder: exportFolder('before') });

const titles = archivePosts.map(({ mark }) => `The ${mark} story`);

for (const [name, first, heading] of [
  ['a tag', '/tags/filed-away/', 'filed away'],
  ['the stories on an election', '/results/ice-council-2013/stories/', 'Stories: Ice Shelf council election 2013'],
  ['the corrections', '/corrections/', 'Corrections'],
] as const) {
  test(`${name}: from page to page, every story once`, async ({ page }) => {
    const seen: string[] = [];
    for (;;) {
      await expectAccessible(page, page.url().startsWith('http') ? new URL(page.url()).pathname : first);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      seen.push(...(await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts()));
      const older = page.getByRole('link', { name: 'Older' });
      if ((await older.count()) === 0) break;
      await older.click();
      await expect(page.getByText(/^Page [2-9] of/)).toBeVisible();
    }
    await expect(page).toHaveURL(`${first}page/2/`);
    expect(seen.filter((title) => titles.includes(title)).sort()).toEqual(titles);
  });
}

test('an election with many stories shows the newest and leads to all', async ({ page }) => {
  await page.goto('/results/ice-council-2013/');
  const stories = page.getByRole('complementary', { name: 'On this election' });
  await expect(stories.locator('.rail-stories > li')).toHaveCount(20);
  await expect(stories.getByRole('link', { name: 'The filedaway35 story' })).toBeVisible();
  await stories.getByRole('link', { name: 'All 35 stories on this election' }).click();
  await expect(page).toHaveURL('/results/ice-council-2013/stories/');
});
