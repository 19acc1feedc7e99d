/** The choice of a theme: kept on every page, without a flash, and for the session where nothing can be kept. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';

const dark = 'rgb(20, 22, 26)';
const light = 'rgb(252, 251, 247)';

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const choice = (page: Page, name: string) =>
  page.getByRole('contentinfo').getByRole('group', { name: 'Colours' }).getByRole('radio', { name });
/** The colour that the browser takes: of the first one whose condition holds. */
const themeColour = (page: Page) =>
  page.evaluate(() => {
    const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')];
    return metas.find(({ media }) => !media || matchMedia(media).matches)?.content;
  });

test.use({ colorScheme: 'light' });

test('is followed on every page, and given back to the system', async ({ page }) => {
  await page.goto('/posts/inquiry-poll/');
  await expect(choice(page, 'As the system')).toBeChecked();
  expect(await ground(page)).toBe(light);
  await choice(page, 'Dark').check();
  expect(await ground(page)).toBe(dark);
  expect(await themeColour(page)).toBe('#14161a');
  for (const path of ['/', '/results/nl-house-2017/']) {
    await page.goto(path);
    await expect(choice(page, 'Dark')).toBeChecked();
    expect(await ground(page), path).toBe(dark);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  }
  // A figure's colours follow the theme, not the system.
  const marks = page.locator('main svg [fill^="light-dark("]');
  const fills = () => marks.evaluateAll((all) => all.map((mark) => getComputedStyle(mark).fill).join());
  const inDark = await fills();
  await choice(page, 'Light').check();
  expect(await fills()).not.toBe(inDark);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground(page)).toBe(light);
  expect(await themeColour(page)).toBe('#fcfbf7');
  await choice(page, 'As the system').check();
  expect(await ground(page)).toBe(dark);
  expect(await themeColour(page)).toBe('#14161a');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('is there before anything is painted', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => localStorage.setItem('tally-theme', 'dark'));
  // The first thing that the body brings: whatever is painted comes after it.
  await page.addInitScript(() => {
    const seen: (string | undefined)[] = [];
    Object.assign(window, { seen });
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      seen.push(document.documentElement.dataset.theme);
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  // Without its script, which comes later.
  await page.route('**/script/page-*', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  for (const path of ['/posts/inquiry-poll/', '/results/nl-house-2017/']) {
    await page.goto(path);
    expect(await page.evaluate(() => ('seen' in window ? window.seen : undefined)), path).toEqual(['dark']);
    expect(await ground(page)).toBe(dark);
  }
});

test('by keyboard', async ({ page }) => {
  await page.goto('/about/');
  await choice(page, 'As the system').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(choice(page, 'Dark')).toBeFocused();
  expect(await ground(page)).toBe(dark);
});

test('in another window of the site at once', async ({ page, context, host }) => {
  await page.goto('/');
  const other = await context.newPage();
  await other.goto(`${host}/about/`);
  await choice(page, 'Dark').check();
  await expect.poll(() => ground(other)).toBe(dark);
  await expect(choice(other, 'Dark')).toBeChecked();
});

test('where nothing can be kept it lasts as long as the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/posts/inquiry-poll/');
  await choice(page, 'Dark').check();
  expect(await ground(page)).toBe(dark);
  await page.goto('/');
  expect(await ground(page)).toBe(light);
});

test('a kept word that is no theme is none', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => localStorage.setItem('tally-theme', 'x" onload="'));
  await page.reload();
  await expect(choice(page, 'As the system')).toBeChecked();
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined();
});

test('paper is light, whatever was chosen', async ({ page }) => {
  await page.goto('/posts/inquiry-poll/');
  await choice(page, 'Dark').check();
  await page.emulateMedia({ media: 'print' });
  expect(await ground(page)).toBe('rgb(255, 255, 255)');
  for (const tool of ['.theme-choice', '.pass-on', '.notice']) await expect(page.locator(tool).first()).toBeHidden();
});
