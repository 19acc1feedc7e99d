/** The coalition builder: by keyboard, in the address, and not there without JavaScript. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect, test } from '../support/test';

const path = '/results/nl-house-2017/';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const nothing = 'No party is chosen. A majority takes 76 of 150 seats.';

const party = (page: Page, name: string) => page.getByRole('checkbox', { name: new RegExp(`^${name} `) });
const status = (page: Page) => page.getByRole('main').getByRole('status');

/** Tabs on until a control has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const target = party(page, name);
  for (let presses = 0; presses < 100; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(target).toBeFocused();
}

test('parties are chosen by keyboard, and their seats said', async ({ page }) => {
  await page.goto(`${path}#chamber`);
  await expect(status(page)).toHaveText(nothing);
  await expect(party(page, 'VVD')).toBeEnabled();
  const checkboxes = page.getByRole('group', { name: /^Choose parties/ }).getByRole('checkbox');
  await expect(checkboxes).toHaveCount(13);
  await tabTo(page, 'VVD');
  await page.keyboard.press('Space');
  await expect(status(page)).toHaveText('VVD: 33 of 150 seats, 43 short of a majority of 76.');
  await tabTo(page, 'CDA');
  await page.keyboard.press('Space');
  await tabTo(page, 'D66');
  await page.keyboard.press('Space');
  await expect(status(page)).toHaveText('VVD, CDA and D66: 71 of 150 seats, 5 short of a majority of 76.');
  await expect(party(page, 'D66')).toBeFocused();
  await tabTo(page, 'GL');
  await page.keyboard.press('Space');
  await tabTo(page, 'SGP');
  // Enter chooses nothing, and sends no form.
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${path}?chamber=vvd,cda,d66,groenlinks#chamber-coalitions`);
  await page.keyboard.press('Space');
  await expect(status(page)).toHaveText(
    'VVD, CDA, D66, GL and SGP: 88 of 150 seats, a majority, 12 seats over. SGP is not needed for it.',
  );
  await page.keyboard.press('Space');
  await expect(status(page)).toHaveText('VVD, CDA, D66 and GL: 85 of 150 seats, a majority, 9 seats over.');
});

test('the address has the choice: after a reload, in a shared link, and until it is cleared', async ({ page }) => {
  await page.goto(path);
  await party(page, 'VVD').check();
  await party(page, 'D66').check();
  await expect(page).toHaveURL(`${path}?chamber=vvd,d66#chamber-coalitions`);
  await page.reload();
  await expect(status(page)).toHaveText('VVD and D66: 52 of 150 seats, 24 short of a majority of 76.');
  await expect(party(page, 'VVD')).toBeChecked();
  await expect(party(page, 'CDA')).not.toBeChecked();

  await page.goto(`${path}?from=a-friend&chamber=cda,nobody,vvd`);
  await expect(status(page)).toHaveText('VVD and CDA: 52 of 150 seats, 24 short of a majority of 76.');
  await party(page, 'SP').check();
  await expect(page).toHaveURL(`${path}?from=a-friend&chamber=vvd,cda,sp#chamber-coalitions`);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(status(page)).toHaveText(nothing);
  await expect(page.getByRole('main').locator(':checked')).toHaveCount(0);
  await expect(page).toHaveURL(`${path}?from=a-friend`);
});

test('back and forward bring the choice of their address', async ({ page }) => {
  await page.goto(`${path}?chamber=vvd`);
  await expect(status(page)).toHaveText(/^VVD: 33/);
  // A place on the page is a step of its own; the choice made there belongs to it.
  await page.getByRole('heading', { level: 2 }).getByRole('link').first().click();
  await expect(page).toHaveURL(`${path}?chamber=vvd#chamber`);
  await party(page, 'CDA').check();
  await page.goBack();
  await expect(page).toHaveURL(`${path}?chamber=vvd`);
  await expect(status(page)).toHaveText(/^VVD: 33/);
  await page.goForward();
  await expect(status(page)).toHaveText(/^VVD and CDA: 52/);
  await page.getByRole('banner').getByRole('link', { name: 'The Tally' }).click();
  await expect(page).toHaveURL('/');
  await page.goBack();
  await expect(status(page)).toHaveText(/^VVD and CDA: 52/);
});

test('nothing that is being read moves, neither at the start nor at a choice', async ({ page }) => {
  // What fonts move when they come is measured elsewhere (e2e/budgets.ts): here they are never answered.
  await page.route('**/*.woff2', () => {});
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    const note = (list: PerformanceObserverEntryList) => {
      // A fraction of a pixel: no reader loses their place.
      for (const entry of list.getEntries()) {
        if ('value' in entry && Number(entry.value) > 0.001) shifts.push(Number(entry.value));
      }
    };
    new PerformanceObserver(note).observe({ type: 'layout-shift', buffered: true });
  });
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${path}?chamber=vvd#chamber-coalitions`, { waitUntil: 'domcontentloaded' });
    await expect(status(page)).toHaveText(/^VVD: 33/);
    const below = page.locator('.contest-lead').first();
    const before = await below.evaluate((element) => element.getBoundingClientRect().top + window.scrollY);
    for (const name of ['CDA', 'D66', 'GL', 'SGP', 'DENK']) await party(page, name).check();
    await expect(status(page)).toHaveText(/without any one of GL, SGP and DENK\.$/);
    const after = await below.evaluate((element) => element.getBoundingClientRect().top + window.scrollY);
    expect(after, `at ${width}`).toBe(before);
    const shifted = await page.evaluate(() => ('shifts' in window ? window.shifts : undefined));
    expect(shifted, `at ${width}`).toEqual([]);
  }
});

test('axe finds nothing, with a choice made', async ({ page }) => {
  await page.goto(`${path}?chamber=vvd,cda,d66`);
  await expect(status(page)).toHaveText(/^VVD, CDA and D66/);
  await page.evaluate(axe);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { passes, violations } = await page.evaluate<AxeResults>(() =>
      window.axe.run('.coalitions', { resultTypes: ['violations'] }),
    );
    expect(passes.length).toBeGreaterThan(5);
    expect(violations, colorScheme).toEqual([]);
  }
});

test('without JavaScript the list of coalitions is there, and nothing that would not work', async ({
  browser,
  host,
}) => {
  // A page of its own: that a script is refused here is no fault.
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${host}${path}?chamber=vvd`);
  const section = page.locator('#chamber-coalitions');
  await expect(section.getByRole('heading')).toHaveText('Who could have a majority together');
  await expect(section.getByRole('rowheader', { name: 'VVD + PVV + CDA + D66' })).toBeVisible();
  await expect(section.locator('.needs-script')).toBeHidden();
  await expect(section.getByRole('checkbox')).toHaveCount(0);
  await context.close();
});

test('only pages of a chamber carry its script', async ({ page }) => {
  for (const other of ['/results/', '/results/fr-president-2017/', '/results/us-president-2016/', '/']) {
    await page.goto(other);
    expect(await page.locator('script[src*="/_next/"]').count(), other).toBe(0);
    await expect(page.getByRole('group', { name: /^Choose parties/ })).toHaveCount(0);
  }
});
