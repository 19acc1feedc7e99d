/** The figures of the stories stand on their pages as their sources give them. */
import type { Page } from '@playwright/test';
import { dutchSeats, frenchRoundOne, onPage } from '../support/figures';
import { expect, test } from '../support/test';

/** The text of each row of each table. */
async function rows(page: Page): Promise<string[]> {
  const texts = await page.getByRole('main').locator('tr').allTextContents();
  return texts.map((text) => text.replace(/\s+/g, ' '));
}

/** Rows in which a name stands beside a figure that is no part of a longer one. */
function rowsWith(all: readonly string[], name: string, figure: string): string[] {
  const alone = new RegExp(`(?<![\\d.,])${figure.replace(/[.]/g, '\\.')}(?![\\d]|[.,]\\d)`);
  return all.filter((row) => row.includes(name) && alone.test(row.replace(name, ' ')));
}

for (const [path, texts] of Object.entries(onPage)) {
  test(path, async ({ page }) => {
    await page.goto(path);
    const text = (await page.getByRole('main').textContent())?.replace(/\s+/g, ' ') ?? '';
    expect(texts.filter((figure) => !text.includes(figure))).toEqual([]);
  });
}

for (const path of ['/posts/dutch-election-results/', '/results/nl-house-2017/']) {
  test(`the thirteen parties' seats on ${path}`, async ({ page }) => {
    await page.goto(path);
    const all = await rows(page);
    const missing = Object.entries(dutchSeats).filter(([party, seats]) => !rowsWith(all, party, String(seats)).length);
    expect(missing).toEqual([]);
  });
}

test("the eleven candidates' votes and interim shares", async ({ page }) => {
  await page.goto('/results/fr-president-2017/');
  const all = await rows(page);
  for (const [name, figures] of Object.entries(frenchRoundOne)) {
    for (const figure of figures) expect(rowsWith(all, name, figure), `${name} ${figure}`).not.toEqual([]);
  }
});
