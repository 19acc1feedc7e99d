/** Dark, and the reader's own colours. */
import { expect, test } from '../support/test';

/** How light the page's ground and its text are, from 0 to 1. */
function lightness(): { ground: number; text: number } {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const of = (color: string) => {
    if (!canvas) throw new Error('no canvas');
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  };
  const root = getComputedStyle(document.documentElement);
  const body = getComputedStyle(document.body);
  const transparent = 'rgba(0, 0, 0, 0)';
  const ground = body.backgroundColor === transparent ? root.backgroundColor : body.backgroundColor;
  return { ground: of(ground), text: of(body.color) };
}

test('is dark on light, and light on dark where the reader prefers that', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/posts/inquiry-poll/');
  const light = await page.evaluate(lightness);
  expect(light.ground).toBeGreaterThan(0.9);
  expect(light.text).toBeLessThan(0.2);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await page.evaluate(lightness);
  expect(dark.ground).toBeLessThan(0.15);
  expect(dark.text).toBeGreaterThan(0.7);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in forced colours on ${colorScheme} every bar can be told from the ground`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.goto('/results/fr-president-2017/');
    const fills = await page
      .getByRole('main')
      .locator('svg rect')
      .evaluateAll((rects) =>
        rects.map((rect) => ({ fill: getComputedStyle(rect).fill, stroke: getComputedStyle(rect).stroke })),
      );
    expect(fills.length).toBeGreaterThan(0);
    const canvas = colorScheme === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
    expect(fills.filter(({ fill, stroke }) => fill === canvas && ['none', canvas].includes(stroke))).toEqual([]);
  });
}
