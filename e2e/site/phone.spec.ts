/** On a phone nothing is cut off and nothing scrolls sideways but what has a box to scroll in. */
import { pagesOf } from '../support/pages';
import { expect, test } from '../support/test';

/** Elements that reach beyond the right or left edge of the window, outside of a box that scrolls by itself. */
function overhang(): string[] {
  const width = document.documentElement.clientWidth;
  const boxed = (element: Element): boolean => {
    const parent = element.parentElement;
    return parent !== null && (/auto|scroll/.test(getComputedStyle(parent).overflowX) || boxed(parent));
  };
  // What is there for screen readers alone is clipped away, or a pixel in size.
  const unseen = (element: Element) => {
    const box = element.getBoundingClientRect();
    return box.width <= 1 || box.height <= 1;
  };
  return [...document.body.querySelectorAll('*')]
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return (box.right > width + 1 || box.left < -1) && !unseen(element) && !boxed(element);
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

for (const path of pagesOf('out')) {
  test(path, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 800 });
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(await page.evaluate(overhang), `${width} px wide`).toEqual([]);
      expect.soft(tooWide, `scrolls sideways at ${width} px`).toBeLessThanOrEqual(0);
    }
  });
}

/** Whether the button that opens the menu lies on the name of the site. */
function menuOnName(): boolean {
  const name = document.querySelector('.masthead-name span')?.getBoundingClientRect();
  const menu = document.querySelector('.menu-button')?.getBoundingClientRect();
  if (!name?.width || !menu?.width) throw new Error('there is no name, or no button for the menu');
  return menu.left < name.right && name.left < menu.right && menu.top < name.bottom && name.top < menu.bottom;
}

for (const path of [
  '/',
  '/posts/inquiry-poll/',
  '/posts/dutch-election-results/',
  '/results/',
  '/results/nl-house-2017/',
  '/results/fr-president-2017/',
]) {
  test(`${path}, with letters twice as large`, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    await page.goto(path);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    for (const width of [360, 390]) {
      await page.setViewportSize({ width, height: 800 });
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
      const beyond = await page.evaluate(overhang);
      // Facts in a row hang over by the point that is clipped away.
      const cut = beyond.filter((element) => !/^<(?:p class="[^"]*facts|span)/.test(element));
      expect.soft(cut, `${width} px wide`).toEqual([]);
      expect.soft(scrolled, `scrolls sideways at ${width} px`).toBeLessThanOrEqual(width);
      expect.soft(await page.evaluate(menuOnName), `the menu on the name at ${width} px`).toBe(false);
    }
  });
}
