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
