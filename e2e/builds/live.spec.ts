/** A night of counting: an open page learns of a new edition and takes it over, without losing the reader's place. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/night';

const mayor = '/results/night-of-the-mayor/';
const council = '/results/night-of-the-council/';
const minute = 61_000;

const notice = (page: Page) => page.getByRole('contentinfo').getByRole('status');
const topOf = (place: Locator) => place.evaluate((element) => Math.round(element.getBoundingClientRect().top));

/** Opens a page of the first edition at a place near its end, on a phone, with a clock that the test moves on. */
async function open(page: Page, path: string): Promise<Locator> {
  await page.setViewportSize({ width: 400, height: 700 });
  await page.clock.install();
  await page.goto(path);
  const place = page.locator('#about .prose p').nth(4);
  await place.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await page.evaluate(() => scrollBy({ top: -120, behavior: 'instant' }));
  return place;
}

test.beforeEach(({ putInPlace }) => putInPlace('before'));

test('the page says that there are new figures, and shows them when asked to', async ({ page, putInPlace }) => {
  const place = await open(page, mayor);
  await expect(page.locator('.contest-outcome')).toContainText('50.5');
  const link = page.locator('#about').getByRole('link', { name: 'the archive' });
  await link.focus();
  await page.evaluate(() => scrollBy({ top: -200, behavior: 'instant' }));
  const summary = page.locator('.earlier-count details').first();
  await summary.evaluate((element) => element.setAttribute('open', ''));
  await page.evaluate(() => Object.assign(window, { stillTheSamePage: true }));

  await page.clock.fastForward(minute);
  await expect(notice(page)).toBeEmpty();

  putInPlace('later');
  await page.clock.fastForward(minute);
  await expect(notice(page)).toHaveText(
    'New figures are in. The mayor of the night: partial count, unofficial, 81.5% counted.',
  );
  await expect(page.locator('.contest-outcome'), 'nothing changes unasked').toContainText('50.5');

  const [top, scrolled] = [await topOf(place), await page.evaluate(() => scrollY)];
  await page.getByRole('button', { name: 'Show it' }).click();
  await expect(page.locator('.contest-outcome')).toContainText('52.75');
  expect(Math.abs((await topOf(place)) - top)).toBeLessThanOrEqual(1);
  expect(await page.evaluate(() => scrollY), 'the page has grown above').toBeGreaterThan(scrolled + 20);
  await expect(link).toBeFocused();
  expect(await page.evaluate(() => 'stillTheSamePage' in window)).toBe(true);
  await expect(notice(page)).toHaveText('This page is up to date.');
  await page.clock.fastForward(5000);
  await expect(notice(page)).toBeEmpty();
  await expect(page.getByRole('button', { name: 'Show it' })).toBeHidden();
  await page.clock.fastForward(minute);
  await expect(notice(page)).toBeEmpty();
});

test('it takes the figures over by itself where the reader wants that, on every visit', async ({
  page,
  putInPlace,
}) => {
  await page.clock.install();
  await page.goto(mayor);
  await page.getByRole('checkbox', { name: 'Refresh by itself' }).check();
  await page.reload();
  const choice = page.getByRole('checkbox', { name: 'Refresh by itself' });
  await expect(choice).toBeChecked();
  putInPlace('later');
  await page.clock.fastForward(minute);
  await expect(page.locator('.contest-outcome')).toContainText('52.75');
  await expect(notice(page)).toHaveText('This page is up to date.');
  await expect(choice).toBeChecked();
  await choice.uncheck();
  putInPlace('before');
  await page.clock.fastForward(minute);
  await expect(notice(page)).toContainText('48.5% counted');
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(notice(page)).toBeEmpty();
  await expect(page.locator('.contest-outcome')).toContainText('52.75');
});

test('a page with the coalition builder is loaded anew, at the same place', async ({ page, putInPlace }) => {
  const place = await open(page, `${council}?council=blue,red`);
  await expect(page.getByRole('main').getByRole('status')).toContainText('9 of 15 seats');
  await page.locator('#about').getByRole('link', { name: 'the archive' }).focus();
  await page.evaluate(() => scrollBy({ top: -200, behavior: 'instant' }));
  const top = await topOf(place);
  putInPlace('later');
  await page.clock.fastForward(minute);
  await expect(notice(page)).toContainText('81.5% counted');
  await page.getByRole('button', { name: 'Show it' }).click();
  await expect(page.getByRole('rowheader', { name: 'GR', exact: false }).first()).toBeVisible();
  await expect(page.locator('.how-sure').first()).toContainText('81.5%');
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^So far, BL and RD: 9 of 15 seats/);
  await expect(page.locator('#about').getByRole('link', { name: 'the archive' })).toBeFocused();
  await expect.poll(async () => Math.abs((await topOf(place)) - top)).toBeLessThanOrEqual(1);
});

test('a live story and the front page learn of it too', async ({ page, putInPlace }) => {
  await page.clock.install();
  for (const path of ['/posts/night-as-it-goes/', '/', '/results/']) {
    putInPlace('before');
    await page.goto(path);
    const main = page.getByRole('main');
    await expect(main).not.toContainText('52.75');
    putInPlace('later');
    await page.clock.fastForward(minute);
    await expect(notice(page), path).not.toBeEmpty();
    await page.getByRole('button', { name: 'Show it' }).click();
    await expect(main, path).toContainText('52.75');
  }
});

test('nobody asks for a page that cannot change, nor for one that nobody sees', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.json')) asked.push(new URL(request.url()).pathname);
  });
  await page.clock.install();
  for (const path of ['/results/fr-president-2017/', '/posts/inquiry-poll/', '/archive/']) {
    await page.goto(path);
    await page.clock.fastForward(2 * minute);
  }
  await page.goto(mayor);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.clock.fastForward(10 * minute);
  expect(asked).toEqual([]);
  const answer = page.waitForResponse(/live\.json$/);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: false, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.clock.runFor(10);
  await answer;
  expect(asked).toEqual([`${mayor}live.json`]);
});

test('where a host does not answer, a page asks less and less often', async ({ page }) => {
  let asked = 0;
  await page.clock.install();
  await page.goto(mayor);
  await page.route('**/live.json', (route) => {
    asked += 1;
    return route.fulfill({ status: 200, body: 'no edition' });
  });
  for (let minutes = 0; minutes < 16; minutes++) {
    await page.clock.fastForward(minute);
    // By then the answer has been read, and the next question planned.
    await page.evaluate(async () => (await fetch('/icon.svg')).text());
  }
  expect(asked).toBeGreaterThan(2);
  expect(asked).toBeLessThan(6);
});

test('without JavaScript the page says as of when it stands, and leads to itself', async ({ browser, host }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(host + mayor);
  await expect(page.locator('.live-note')).toHaveText(/Newest figures: 31 December 2017, 23:00 \(UTC\)\./);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await page.getByRole('link', { name: 'Load this page again' }).click();
  await expect(page).toHaveURL(host + mayor);
  await context.close();
});
