import type { Element } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { allowList } from '../_content/markdown/allow-list';
import { contestOf, electionFrom, electionWith, realElection, tallyOf } from '../_elections/fixtures/read';
import type { IdentifiedElection } from '../_elections/tally';
import { barsFigure, tableFigure } from './bars';
import { hemicycleFigure } from './hemicycle-figure';
import { contestPollFigure } from './poll-figure';
import { pollsFigures } from './polls-figure';
import { roundsFigure } from './rounds';
import { timelineFigure } from './timeline-figure';
import { cellsIn, elementsIn, hasClass, marksIn, saying, textOf } from './tree.fixture';
import { turnoutFigure } from './turnout-figure';

const real = [
  'fr-president-2002',
  'fr-president-2017',
  'nl-house-2012',
  'nl-house-2017',
  'nz-general-2017',
  'us-president-2016',
];

const referendum = electionWith(`
system: referendum
candidates: { leave: { name: Leave }, remain: { name: Remain } }
counts:
  - { status: unofficial-partial, asOf: 2020-05-10, counted: { reported: 12, total: 382 }, shares: { leave: 50.6, remain: 49.4 } }
  - { status: certified, asOf: 2020-05-11, ballots: { cast: 1003 }, votes: { leave: 520, remain: 480 } }
polls:
  - { id: only, pollster: One, margin: 2.5, shares: { remain: 51, leave: 49 } }
`);

const seatsOnly = electionWith(`
system: mixed
seats: { total: 40, unit: mandates }
seating: [b]
lists: { a: { name: A list with a name that is far too long for any label }, b: { name: B, previous: new }, c: { name: C } }
counts:
  - { status: certified, asOf: 2020-05-11, seats: { a: 20, b: 18, c: 0 }, others: { seats: 1 }, overhang: 2, vacant: 3 }
polls:
  - { id: seats, pollster: One, seats: { a: 19, b: 20 } }
`);

const single = electionWith(`
system: plurality
candidates: { only: { name: Maria de la Cruz } }
counts:
  - { status: certified, asOf: 2020-05-11, votes: { only: 812 } }
`);

const keys = Array.from({ length: 72 }, (_, index) => `list-${index + 1}`);
const many = electionFrom(
  'many',
  `{ title: Many, summary: Many, area: IT, contests: [{ id: race, title: Lists, date: 2024-06-09, system: proportional,
  lists: { ${keys.map((key) => `${key}: { name: "List of ${key}" }`).join(', ')} },
  counts: [{ status: certified, asOf: 2024-06-10, votes: { ${keys.map((key, index) => `${key}: ${7200 - index * 100}`).join(', ')} } }] }] }`,
);

/** Every figure of an election. */
function figuresOf(election: IdentifiedElection): Element[] {
  return election.contests.flatMap((contest) => {
    const counts = contest.counts ?? [];
    const tallies = counts.map((_, index) => tallyOf(election, contest.id, index + 1));
    const [before] = election.contests;
    const newest = tallies.at(-1);
    if (!newest || !before) return [];
    const first = before === contest ? undefined : tallyOf(election, before.id);
    return [
      ...tallies.flatMap((tally) => [
        barsFigure(tally, { title: contest.title }),
        barsFigure(tally, { complete: true, bare: true }),
        tableFigure(tally),
        hemicycleFigure(tally, { seating: contest.seating }),
        turnoutFigure(tally),
      ]),
      timelineFigure(tallies, { title: 'How it went' }),
      ...pollsFigures(election, contest, newest),
      ...pollsFigures(election, contest, undefined),
      ...(contest.polls ?? []).map((poll) => contestPollFigure(election, contest, poll, { label: poll.id })),
      first && roundsFigure({ title: 'First', tally: first }, { title: 'Second', tally: newest }),
    ].filter((figure) => figure !== undefined);
  });
}

const elections: [string, IdentifiedElection][] = [
  ...real.map((id): [string, IdentifiedElection] => [id, realElection(id)]),
  ['a referendum', referendum],
  ['seats only, some vacant', seatsOnly],
  ['one candidate', single],
  ['72 lists', many],
];

describe.each(elections)('every figure of %s', (_, election) => {
  const figures = figuresOf(election);

  it('draws only what stands in its table', () => {
    expect(figures.length).toBeGreaterThan(1);
    for (const figure of figures) {
      const said = new Set(cellsIn(figure).map(saying));
      expect(
        marksIn(figure)
          .map(saying)
          .filter((mark) => !said.has(mark)),
      ).toEqual([]);
    }
  });

  it('passes the allow-list of stories untouched', () => {
    for (const figure of figures) expect(toHtml(sanitize(figure, allowList))).toBe(toHtml(figure));
  });

  it('has no coordinate that is no number, and no style attribute', () => {
    for (const figure of figures) {
      expect(toHtml(figure)).not.toMatch(/NaN|Infinity|undefined| style=/);
    }
  });

  it('names each of its drawings, or leaves it to the row that it stands in', () => {
    for (const figure of figures) {
      for (const svg of elementsIn(figure, ({ tagName }) => tagName === 'svg')) {
        const isNamed =
          svg.properties.role === 'img' && elementsIn(svg, ({ tagName }) => tagName === 'title').length > 0;
        expect(isNamed || svg.properties.ariaHidden === 'true').toBe(true);
      }
    }
  });
});

describe('figures of odd counts', () => {
  it('have a swatch for every stretch of the turnout’s bar, and none for a sum', () => {
    const turnout = turnoutFigure(tallyOf(realElection('fr-president-2017'), 'round-2'));
    const rows = turnout ? elementsIn(turnout, ({ tagName }) => tagName === 'tr') : [];
    const swatched = rows.filter((row) => elementsIn(row, hasClass('fig-key')).length > 0);
    expect(swatched.map((row) => textOf(row).replace(/[\d,]+$/, ''))).toEqual([
      'Valid votes',
      'Blank',
      'Invalid',
      'Did not vote',
    ]);
  });

  it('say of a count of a part that the rest may not be counted yet, and give a stretch without a name none of its own', () => {
    const lines = (status: string, ballots: string) => {
      const count = `{ status: ${status}, asOf: 2020-05-11, ballots: { registered: 1000, ${ballots} }, votes: { ann: 80 } }`;
      const figure = turnoutFigure(
        tallyOf(electionWith(`system: plurality\ncandidates: { ann: { name: Ann } }\ncounts: [${count}]`)),
      );
      return figure ? textOf(figure) : '';
    };
    expect(lines('unofficial-partial', 'cast: 80')).toContain('Ballots counted so far: 8.00% of those registered.');
    expect(lines('unofficial-partial', 'cast: 80')).toContain('Not counted yet, or did not vote920');
    expect(lines('certified', 'cast: 80')).toContain('Did not vote920');
    expect(lines('certified', 'valid: 80, invalid: 20')).toContain('No vote among these900');
  });

  it('fold what is many and won nothing', () => {
    const [details] = elementsIn(barsFigure(tallyOf(many)), ({ tagName }) => tagName === 'details');
    expect(details && elementsIn(details, ({ tagName }) => tagName === 'tr')).toHaveLength(61);
  });

  it('say of an unknown figure that it is not given, never nought', () => {
    const html = toHtml(tableFigure(tallyOf(realElection('us-president-2016'), 'electoral-college', 1)));
    expect(html).not.toContain('Votes</th>');
    expect(contestOf(single).polls).toBeUndefined();
    expect(timelineFigure([tallyOf(single)])).toBeUndefined();
    expect(hemicycleFigure(tallyOf(single))).toBeUndefined();
  });
});
