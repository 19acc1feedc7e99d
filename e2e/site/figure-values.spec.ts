/** Every value in a figure equals a value in its table: on every page, for every figure there is. */
import { readFigures } from '../support/figure-values';
import { pagesOf } from '../support/pages';
import { expect, test } from '../support/test';

const kinds = ['bars', 'chamber', 'timeline', 'polls', 'poll', 'rounds', 'turnout'] as const;

test('what is drawn is what the tables say, on every page', async ({ page, exportFolder }) => {
  test.setTimeout(300_000);
  const seen = new Set<string>();
  let values = 0;
  for (const path of pagesOf(exportFolder)) {
    await page.goto(path);
    const report = await page.evaluate(readFigures);
    expect.soft(report.faults, path).toEqual([]);
    values += report.values;
    for (const kind of await page.evaluate(() =>
      [...document.querySelectorAll('.fig')].map(({ classList }) => [...classList]),
    )) {
      for (const name of kind) seen.add(name.replace('fig-of-', ''));
    }
  }
  expect([...seen]).toEqual(expect.arrayContaining([...kinds]));
  expect(values).toBeGreaterThan(1000);
});

interface Tampering {
  readonly what: string;
  readonly path: string;
  /** What is changed in the page: one element of a figure. */
  readonly selector: string;
  readonly attribute?: string;
  readonly value: string;
}

const france = '/results/fr-president-2017/';
const netherlands = '/results/nl-house-2017/';

const tamperings: readonly Tampering[] = [
  { what: 'a bar’s value', path: france, selector: '.fig-of-bars .fig-mark', attribute: 'data-value', value: '24.02' },
  {
    what: 'a bar’s length',
    path: france,
    selector: '.fig-of-bars tr:nth-child(3) .fig-mark',
    attribute: 'width',
    value: '47.00%',
  },
  { what: 'a cell’s figure', path: france, selector: '.fig-of-bars td[data-field="share"]', value: '24.11' },
  {
    what: 'a cell’s value',
    path: france,
    selector: '.fig-of-bars td[data-field="votes"]',
    attribute: 'data-value',
    value: '1',
  },
  {
    what: 'a label of the timeline',
    path: france,
    selector: '.fig-timeline-svg.fig-wide tspan[data-value]',
    value: '99.9',
  },
  {
    what: 'a dot’s place in the timeline',
    path: france,
    selector: '.fig-timeline-svg.fig-wide .fig-dot',
    attribute: 'cy',
    value: '99',
  },
  {
    what: 'a dot’s place in the polls',
    path: france,
    selector: '.fig-of-polls .fig-wide .fig-dot',
    attribute: 'cx',
    value: '9',
  },
  {
    what: 'a bar of a round',
    path: france,
    selector: '.fig-two-bars .fig-mark',
    attribute: 'data-value',
    value: '24.02',
  },
  {
    what: 'a stretch of the turnout',
    path: france,
    selector: '.fig-turnout-svg .fig-part-valid',
    attribute: 'width',
    value: '80%',
  },
  {
    what: 'a party’s label in the half circle',
    path: netherlands,
    selector: '.fig-hemicycle-svg tspan[data-value]',
    value: '77',
  },
  {
    what: 'the majority in the half circle',
    path: netherlands,
    selector: '.fig-middle text:last-child',
    value: '77 for a majority',
  },
];

for (const { what, path, selector, attribute, value } of tamperings) {
  test(`${what} that is changed is found`, async ({ page }) => {
    await page.goto(path);
    expect((await page.evaluate(readFigures)).faults).toEqual([]);
    const target = page.locator(selector).first();
    await target.evaluate(
      (element, [name, text]) => {
        if (name) element.setAttribute(name, text ?? '');
        else element.textContent = text ?? '';
      },
      [attribute, value],
    );
    expect((await page.evaluate(readFigures)).faults).not.toEqual([]);
  });
}

test('a seat that is missing from the half circle is found', async ({ page }) => {
  await page.goto(netherlands);
  await page
    .locator('.fig-seat')
    .first()
    .evaluate((seat) => seat.remove());
  expect((await page.evaluate(readFigures)).faults).not.toEqual([]);
});
