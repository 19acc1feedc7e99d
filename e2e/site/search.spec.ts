/** The search: by words and numbers, narrowed, in the address, by keyboard, said aloud; and where no script runs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { filesOf, pagesOf } from '../support/pages';
import { expect, test } from '../support/test';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Words or numbers' });
const status = (page: Page) => page.getByRole('main').getByRole('status');
const found = (page: Page) => page.getByRole('list', { name: 'Found' }).getByRole('article');
const choice = (page: Page, name: string) => page.getByRole('combobox', { name });

test('a name is found without its accent, as it is typed', async ({ page }) => {
  await page.goto('/search/');
  await field(page).pressSequentially('melenchon');
  await expect(status(page)).toHaveText(/^[1-9]\d* found for “melenchon”\.$/);
  const story = found(page).filter({ has: page.getByRole('link', { name: /^Four were close, two go through/ }) });
  await expect(story.locator('mark').first()).toHaveText(/^Mélenchon/);
  await expect(story.locator('.kind')).toHaveText('As it happened');
  await expect(story.locator('time')).toHaveText('23 April 2017');
  await expect(found(page).filter({ hasText: 'Election' }).first()).toContainText('French presidential election 2017');
});

test('a number is found as it is printed, and with or without its signs', async ({ page }) => {
  for (const number of ['66.10', '66.10%', '20,743,128', '20743128']) {
    await page.goto(`/search/?q=${encodeURIComponent(number)}`);
    await expect(status(page)).toHaveText(/^[1-9]\d* found for/);
    await expect(found(page).getByRole('link', { name: 'French presidential election 2017' })).toBeVisible();
    await expect(found(page).locator('mark').first()).toHaveText(/66\.10%|20,743,128/);
  }
});

test('words that are only in a title, in a topic, of another ending', async ({ page }) => {
  await page.goto('/search/?q=historic+low');
  await expect(found(page).getByRole('link', { name: /Dutch Labour falls to a historic low/ })).toBeVisible();
  await page.goto('/search/?q=interference&kind=topic');
  await expect(found(page).getByRole('link', { name: 'Election interference' })).toBeVisible();
  await page.goto('/search/?q=elections');
  await expect(found(page).locator('mark', { hasText: 'election' }).first()).toBeVisible();
});

test('a choice narrows it, says how much each other choice would leave, and is in the address', async ({ page }) => {
  await page.goto('/search/?q=macron');
  await expect(status(page)).toHaveText(/found for “macron”/);
  const all = Number(/^\d+/.exec((await status(page).textContent()) ?? '')?.[0]);
  const option = choice(page, 'Kind').locator('option[value=election]');
  await expect(option).toHaveText(/^Election \([1-9]\d*\)$/);
  const elections = Number(/\d+/.exec((await option.textContent()) ?? '')?.[0]);
  expect(elections).toBeLessThan(all);
  await choice(page, 'Kind').selectOption('election');
  await expect(status(page)).toHaveText(`${elections} found for “macron”.`);
  await expect(page).toHaveURL('/search/?q=macron&kind=election');
  for (const kind of await found(page).locator('.kind').allTextContents()) expect(kind).toBe('Election');
  // The others are counted as if this one were chosen in its place.
  await expect(choice(page, 'Kind').locator('option[value=live]')).toHaveText(/\([1-9]\d*\)$/);
  await choice(page, 'Year').selectOption('2017');
  await expect(page).toHaveURL('/search/?q=macron&kind=election&year=2017');
});

test('choices alone list the newest first', async ({ page }) => {
  await page.goto('/search/');
  await choice(page, 'Topic').selectOption({ label: await optionWith(page, 'Election interference') });
  await expect(status(page)).toHaveText(/^[1-9]\d* found\.$/);
  await choice(page, 'Kind').selectOption('report');
  await expect(status(page)).toHaveText(/^[1-9]\d* found\.$/);
  const days = await found(page)
    .locator('time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
  expect(days.length).toBeGreaterThan(1);
  expect(days).toEqual([...days].sort().reverse());
});

async function optionWith(page: Page, label: string): Promise<string> {
  return (await page.getByRole('option', { name: label }).textContent()) ?? '';
}

test('back brings the search before, and from a result the search that led to it', async ({ page }) => {
  await page.goto('/search/?q=clinton');
  await expect(status(page)).toHaveText(/found for “clinton”/);
  await field(page).fill('');
  await field(page).pressSequentially('hager');
  await expect(status(page)).toHaveText(/found for “hager”/);
  await expect(page).toHaveURL('/search/?q=hager');
  await found(page).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/posts\//);
  await page.goBack();
  await expect(status(page)).toHaveText(/found for “hager”/);
  await expect(field(page)).toHaveValue('hager');
  await expect(found(page).first()).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL('/search/?q=clinton');
  await expect(field(page)).toHaveValue('clinton');
  await expect(status(page)).toHaveText(/found for “clinton”/);
  await page.goForward();
  await expect(status(page)).toHaveText(/found for “hager”/);
});

test('by keyboard alone: words, a choice, more, a result', async ({ page }) => {
  await page.goto('/search/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('election');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(/^\d\d found for “election”\.$/);
  await expect(found(page)).toHaveCount(10);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Search', exact: true })).toBeFocused();
  for (const name of ['Topic', 'Kind', 'Year']) {
    await page.keyboard.press('Tab');
    await expect(choice(page, name)).toBeFocused();
  }
  const year = await choice(page, 'Year').locator('option[value="2017"]').textContent();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL('/search/?q=election&year=2017');
  await expect(status(page)).toHaveText(`${/\((\d+)\)/.exec(year ?? '')?.[1]} found for “election”.`);
  await page.keyboard.press('Tab');
  await expect(found(page).first().getByRole('link')).toBeFocused();
  const more = page.getByRole('button', { name: 'Show more' });
  for (let presses = 0; presses < 10; presses++) await page.keyboard.press('Tab');
  await expect(more).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(found(page).nth(10).getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/(posts|results|topics)\/[a-z0-9-]+\/$/);
});

test('how much is found is said politely, once for each search', async ({ page }) => {
  await page.goto('/search/');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const region = document.querySelector('main [role=status]');
    if (region) new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, { childList: true });
  });
  await field(page).fill('inquiry');
  await expect(status(page)).toHaveText(/found for “inquiry”/);
  await page.keyboard.press('Enter');
  await field(page).fill('qqqzzz');
  await expect(status(page)).toHaveText(/^Nothing found for “qqqzzz”/);
  const said = await page.evaluate(() => ('said' in window ? window.said : undefined));
  expect(said).toEqual([expect.stringMatching(/^\d+ found for “inquiry”\.$/), 'Nothing found for “qqqzzz”.']);
});

test('a slip of the finger is noticed, and what is not there is not made up', async ({ page }) => {
  await page.goto('/search/?q=melanchon');
  await expect(status(page)).toHaveText('Nothing found for “melanchon”. Did you mean “Mélenchon”?');
  await page.getByRole('link', { name: 'Mélenchon' }).click();
  await expect(status(page)).toHaveText(/^[1-9]\d* found for “Mélenchon”/);
  await page.goto('/search/?q=99.87');
  await expect(status(page)).toHaveText('Nothing found for “99.87”.');
  await expect(found(page)).toHaveCount(0);
});

test('where choices leave nothing, they can be taken away at once', async ({ page }) => {
  await page.goto('/search/?q=melenchon&kind=note&topic=gone-since');
  await expect(status(page)).toHaveText(/^Nothing found/);
  await page.getByRole('button', { name: 'Search in everything' }).click();
  await expect(page).toHaveURL('/search/?q=melenchon');
  await expect(status(page)).toHaveText(/^[1-9]\d* found/);
  await expect(field(page)).toBeFocused();
});

test('what is typed is text, whatever it looks like', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> & “%” \\ "')}`);
  await expect(status(page)).toHaveText(/^(Nothing|\d+) found for “<img src=x/);
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
});

test.describe('a page that was open while a new edition went out', () => {
  test.use({ expectedErrors: /index chunk|status of 404/ });

  test('finds what is in the new one', async ({ page }) => {
    const loaded = page.waitForResponse('**/pagefind/wasm.en.pagefind');
    await page.goto('/search/');
    await loaded;
    // The files that this page knows of are gone; those of the new edition have other names.
    let gone = true;
    await page.route('**/pagefind/index/*', (route) => (gone ? route.fulfill({ status: 404 }) : route.continue()));
    await page.route('**/pagefind/pagefind-entry.json*', async (route) => {
      gone = false;
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: `${await answer.text()}\n` });
    });
    await field(page).fill('melenchon');
    await expect(status(page)).toHaveText(/^[1-9]\d* found for “melenchon”/);
  });
});

test.describe('where the index can’t be had', () => {
  test.use({ expectedErrors: /status of 404|Failed to load/ });

  test('that is said, and the lists are there', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }));
    await page.goto('/search/?q=melenchon');
    await expect(status(page)).toHaveText(/could not be loaded/);
    await expect(page.getByRole('main').getByRole('link', { name: 'The archive' })).toBeVisible();
  });
});

test('axe finds nothing, with results and without', async ({ page }) => {
  const said = (words: RegExp) => () => expect(status(page)).toHaveText(words);
  await expectAccessible(page, '/search/?q=melenchon', said(/\d found/));
  await expectAccessible(page, '/search/?q=melanchon&kind=poll', said(/Nothing found/));
});

test('on a phone nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const query of ['election', 'melanchon']) {
    await page.goto(`/search/?q=${query}`);
    await expect(status(page)).toHaveText(/found for/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});

test('without JavaScript there is no form, and the ways that need none are there', async ({ browser, host }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${host}/search/?q=melenchon`);
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  const ways = page.getByRole('region', { name: 'Without searching' });
  for (const name of ['The archive', 'Topics', 'Tags']) await expect(ways.getByRole('link', { name })).toBeVisible();
  await ways.getByRole('link', { name: 'The archive' }).click();
  await expect(page).toHaveURL(`${host}/archive/`);
  await context.close();
});

test('every page leads to it, and no other loads its script', async ({ page }) => {
  await page.goto('/posts/inquiry-poll/');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(page).toHaveURL('/search/');
  const html = (path: string) => readFileSync(join('out', path.replace(/\/$/, '/index.html')), 'utf8');
  const carriers = pagesOf('out').filter((path) => /\/script\/search-|\/pagefind\//.test(html(path)));
  expect(carriers).toEqual(['/search/']);
});

test('nothing is loaded before somebody is about to search, and then little', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/posts/inquiry-poll/');
  await page.goto('/search/?q=melenchon');
  await expect(status(page)).toHaveText(/found/);
  expect(loaded.filter((path) => /worker|pagefind-ui/.test(path))).toEqual([]);
  // The program, its parts and the texts of what is shown, but not the whole index.
  expect(loaded.filter((path) => path.startsWith('/pagefind/fragment/')).length).toBeLessThanOrEqual(10);
  expect(filesOf('out').filter((file) => file.startsWith('pagefind/') && /worker|ui|highlight/.test(file))).toEqual([]);
});
