/** Elections that nobody has seen, written to the content format, are read in a browser; a broken one is refused by its rule. */
import { expectAccessible } from '../support/accessible';
import { contentWith, exportFolder, script } from '../support/exports';
import { readFigures } from '../support/figure-values';
import { fixtureElections, neverSeenFile } from '../support/fixture-elections';
import { before } from '../support/fixture-posts';
import { expect, test } from '../support/test';

test.use({ exportFolder: exportFolder('before') });

interface Reading {
  readonly path: string;
  readonly heading: string;
  /** Words and figures that stand in <main>. */
  readonly says: readonly string[];
  readonly figures: number;
}

const readings: readonly Reading[] = [
  {
    path: '/results/ice-referendum-2017/',
    heading: 'Ice Shelf referendum 2017',
    says: [
      '“Keep the common hour” wins with 52.00% of the valid votes',
      'Each station its own',
      'The answers',
      '12 of 12 stations',
      'Partial count, unofficial',
      '1,003',
      'Turnout 76.56% of those registered',
    ],
    figures: 4,
  },
  {
    path: '/results/ice-assembly-2017/',
    heading: 'Ice Shelf assembly election 2017',
    says: ['42 mandates', '2 of them are overhang seats', '3 are vacant (open rings)', 'majority of 22', 'Petrel List'],
    figures: 1,
  },
  {
    path: '/results/ice-new-year/',
    heading: 'Ice Shelf election of the new year',
    says: [
      'There is no count yet. The last polls closed on 1 January 2018, 12:00 (UTC+13)',
      '64.20%',
      '31.5%',
      'Source: The harbour office',
      '1 January 2018, 12:05 (UTC+13), Shelf Radio: Ada Example elected and Ben Example and Cleo Example through to the run-off. From its own poll at the doors.',
      'Nothing is counted yet. The last polls close on 15 January 2018, 18:30 (UTC+13)',
    ],
    figures: 0,
  },
  {
    path: '/results/ice-council-2017/',
    heading: 'Ice Shelf council election 2017',
    says: [
      'the court found one ballot invalid',
      'Recount',
      'Full count, unofficial',
      'formerly Krill League',
      'new',
      '3 of 8 stations',
      'Ada Example and Ben Example are level with 465 votes each',
      'Example Research',
      'Asked at the stations’ tables.',
      'The law of 2009.',
      'The council sits for four years.',
      'Such as this one.',
      'Ice Shelf referendum 2017',
      'Both were sure of places.',
    ],
    figures: 9,
  },
  {
    path: '/results/ice-council-2013/',
    heading: 'Ice Shelf council election 2013',
    says: ['Krill League', 'example.org'],
    figures: 2,
  },
  {
    path: '/posts/the-shelf-has-counted/',
    heading: 'The shelf has counted',
    says: ['After the recount', 'As certified', 'From count to count', 'Before it', '42.49%', '4.9'],
    figures: 7,
  },
];

for (const { path, heading, says, figures } of readings) {
  test(`${path} reads right, draws what its tables say, and axe finds nothing`, async ({ page }) => {
    await expectAccessible(page, path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    const text = (await page.getByRole('main').textContent())?.replace(/\s+/g, ' ').toLowerCase() ?? '';
    expect(says.filter((words) => !text.includes(words.toLowerCase()))).toEqual([]);
    const report = await page.evaluate(readFigures);
    expect(report.faults).toEqual([]);
    expect(report.figures).toBeGreaterThanOrEqual(figures);
  });
}

test('one mark for each seat, overhang and vacant ones among them', async ({ page }) => {
  await page.goto('/results/ice-assembly-2017/');
  const chamber = page.locator('.fig-hemicycle-svg');
  await expect(chamber.locator('.fig-seat')).toHaveCount(42);
  await expect(chamber.locator('.fig-empty .fig-seat')).toHaveCount(3);
});

test('the hub tells of the election to come: hours, turnout with its source, calls', async ({ page }) => {
  await page.goto('/results/');
  const card = page.locator('#to-come').getByRole('article').filter({ hasText: 'of the new year' });
  await expect(card).toContainText('Turnout 64.20% · 1 January 2018, 11:00 (UTC+13) · Source: The harbour office');
  await expect(card).not.toContainText('31.5');
  await expect(card).toContainText(
    '1 January 2018, 12:05 (UTC+13), Shelf Radio: Ada Example elected and Ben Example and Cleo Example through to the run-off.',
  );
  const hours = card.locator('time.local-time');
  await expect(hours).toHaveText(['15 January 2018, 18:30 (UTC+13)', '1 January 2018, 12:00 (UTC+13)']);
  expect(await hours.evaluateAll((times) => times.map((time) => time.getAttribute('datetime')))).toEqual([
    '2018-01-15T18:30+13:00',
    '2018-01-01T12:00+13:00',
  ]);
});

test('an embed before the first count has the hour, the turnout and the calls', async ({ page }) => {
  await expectAccessible(page, '/embed/ice-new-year/first-round/');
  const main = page.getByRole('main');
  await expect(main).toContainText('The last polls closed on 1 January 2018, 12:00 (UTC+13)');
  await expect(main).toContainText('Turnout, 1 January 2018, 11:00 (UTC+13)64.20%Source: The harbour office');
  await expect(main).toContainText('Shelf Radio: Ada Example elected');
});

interface Slip {
  readonly rule: string;
  readonly right: string;
  readonly wrong: string;
}

// What is no contest any more hides what else is wrong with it: such a slip stands alone.
const refused: readonly (readonly Slip[])[] = [
  [{ rule: 'schema', right: 'system: proportional', wrong: 'system: proportionate' }],
  [
    { rule: 'unknown-key', right: 'seatsTotal: 9', wrong: 'seatTotal: 9' },
    { rule: 'share-mismatch', right: 'moraine: 21.27', wrong: 'moraine: 21.26' },
    { rule: 'seats-total', right: 'krill: 2, moraine: 2', wrong: 'krill: 2, moraine: 1' },
    { rule: 'call', right: 'elected: [floe, krill]', wrong: 'elected: [floe, kril]' },
  ],
];

for (const slips of refused) {
  test(`broken, it is refused by ${slips.map(({ rule }) => rule).join(', ')}`, () => {
    const broken = slips.reduce((text, { right, wrong }) => {
      expect(text.split(right), right).toHaveLength(2);
      return text.replace(right, wrong);
    }, fixtureElections[neverSeenFile] ?? '');
    const content = contentWith(`broken-by-${slips[0]?.rule}`, { ...fixtureElections, [neverSeenFile]: broken });
    const { status, output } = script('check', { TALLY_CONTENT: content, SITE_CLOCK: before });
    expect(status).toBe(1);
    const lines = broken.split('\n');
    for (const { rule, wrong } of slips) {
      const line = lines.findIndex((text) => text.includes(wrong)) + 1;
      expect(output).toMatch(new RegExp(`^${neverSeenFile}:${line}:\\d+ {2}error {2}${rule} `, 'm'));
    }
  });
}
