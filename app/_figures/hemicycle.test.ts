import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { electionFrom, electionWith, realElection, tallyOf } from '../_elections/fixtures/read';
import type { Tally } from '../_elections/tally';
import { hemicycle } from './hemicycle';
import { hemicycleFigure } from './hemicycle-figure';
import { elementsIn, hasClass, textOf } from './tree.fixture';

const council = tallyOf(
  electionWith(`
system: proportional
seats: { total: 10 }
lists: { left: { name: Left }, right: { name: Right } }
counts:
  - { status: certified, asOf: 2020-05-11, seats: { left: 6, right: 4 } }
`),
);

/** The same council with so many seats, shared out as evenly as may be. */
function chamberOf(total: number): Tally {
  const [left, right] = council.rows;
  if (!council.chamber || !left || !right) throw new Error('the council has two parties');
  const chamber = { ...council.chamber, total, majority: Math.floor(total / 2) + 1, filled: total };
  const rows = [
    { ...left, seats: Math.ceil(total / 2) },
    { ...right, seats: Math.floor(total / 2) },
  ];
  return { ...council, chamber, rows };
}

function seatsIn(tally: Tally, order?: string[]): number {
  const drawing = hemicycle(tally, order);
  return drawing ? elementsIn(drawing, hasClass('fig-seat')).length : 0;
}

describe('the half circle', () => {
  it('draws exactly one mark per seat for every chamber from 1 to 750', () => {
    const sizes = Array.from({ length: 750 }, (_, index) => index + 1);
    expect(sizes.filter((total) => seatsIn(chamberOf(total)) !== total)).toEqual([]);
  }, 60_000);

  it('has a mark for each of a party’s seats, in the order that the editor set', () => {
    const drawing = hemicycle(tallyOf(realElection('nl-house-2017')), ['sp', 'groenlinks', 'pvdd']);
    const blocs = drawing ? elementsIn(drawing, hasClass('fig-bloc')) : [];
    expect(blocs.slice(0, 3).map(({ properties }) => properties.dataKey)).toEqual(['sp', 'groenlinks', 'pvdd']);
    for (const bloc of blocs) {
      expect(elementsIn(bloc, hasClass('fig-seat'))).toHaveLength(Number(bloc.properties.dataValue));
    }
  });

  it('names every party of the real chambers on a wide page, on a phone those with 2% of the seats', () => {
    for (const id of ['nl-house-2017', 'nz-general-2017', 'us-president-2016']) {
      const tally = tallyOf(realElection(id));
      const drawing = hemicycle(tally);
      for (const size of ['fig-wide', 'fig-narrow']) {
        const [group] = drawing ? elementsIn(drawing, hasClass(size)) : [];
        const least = size === 'fig-narrow' ? 0.02 * (tally.chamber?.total ?? 0) : 1;
        const named = group ? elementsIn(group, ({ tagName }) => tagName === 'text') : [];
        const labelled = tally.rows.filter(({ seats }) => seats && seats >= least);
        expect(named).toHaveLength(labelled.length);
        for (const row of labelled) expect(group && textOf(group)).toContain(row.shortName);
      }
    }
  });

  it('ends each label’s line at a seat of its own party', () => {
    const drawing = hemicycle(tallyOf(realElection('nl-house-2017')));
    const numbers = (element: Element, names: string[]) => names.map((name) => Number(element.properties[name]));
    const [group] = drawing ? elementsIn(drawing, hasClass('fig-wide')) : [];
    const leaders = group ? elementsIn(group, hasClass('fig-leader')) : [];
    const blocs = drawing ? elementsIn(drawing, hasClass('fig-bloc')) : [];
    expect(leaders).toHaveLength(blocs.length);
    const nearest = leaders.map((leader) => {
      const [x1 = 0, y1 = 0] = numbers(leader, ['x1', 'y1']);
      const distances = blocs.map((bloc) =>
        Math.min(
          ...elementsIn(bloc, hasClass('fig-seat')).map((seat) => {
            const [cx = 0, cy = 0] = numbers(seat, ['cx', 'cy']);
            return Math.hypot(cx - x1, cy - y1);
          }),
        ),
      );
      return distances.indexOf(Math.min(...distances));
    });
    expect(nearest).toEqual(blocs.map((_, index) => index));
  });

  it('draws vacant seats as rings, and loses none', () => {
    const vacant = tallyOf(
      electionWith(`
system: proportional
seats: { total: 40 }
lists: { left: { name: Left }, right: { name: Right } }
counts:
  - { status: certified, asOf: 2020-05-11, seats: { left: 20, right: 19 }, overhang: 2, vacant: 3 }
`),
    );
    const drawing = hemicycle(vacant);
    const [empty] = drawing ? elementsIn(drawing, hasClass('fig-empty')) : [];
    expect(empty && elementsIn(empty, hasClass('fig-seat'))).toHaveLength(3);
    expect(seatsIn(vacant)).toBe(42);
  });

  it('has the colours of its parties in the bars below', () => {
    const alike = electionFrom(
      'alike',
      `{ title: Alike, summary: Alike, area: NL, parties: { a: { name: A, color: "#1d3f72" }, b: { name: B, color: "#1d3f72" } },
      contests: [{ id: race, title: Seats, date: 2020-05-10, system: proportional, seats: { total: 10 },
      lists: { a: { party: a }, b: { party: b } },
      counts: [{ status: certified, asOf: 2020-05-11, seats: { a: 6, b: 4 } }] }] }`,
    );
    const figure = hemicycleFigure(tallyOf(alike));
    const fills = (name: string) =>
      figure && elementsIn(figure, hasClass(name)).map(({ properties }) => properties.fill);
    expect(new Set(fills('fig-bloc')).size).toBe(2);
    expect(fills('fig-mark')).toEqual(fills('fig-bloc'));
  });

  it('says its content in words', () => {
    const drawing = hemicycle(council);
    expect(drawing && textOf(drawing)).toContain(
      'From left to right: Left 6, Right 4. Of 10 seats, 6 make a majority.',
    );
  });
});
