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

function pointsOf({ properties }: Element): [x: number, y: number][] {
  return String(properties.points)
    .split(' ')
    .map((point) => {
      const [x = 0, y = 0] = point.split(',').map(Number);
      return [x, y];
    });
}

/** Points all along a line, half a unit apart at most. */
function alongLine(line: Element): [x: number, y: number][] {
  const points = pointsOf(line);
  return points.slice(1).flatMap(([x, y], index) => {
    const [left = 0, top = 0] = points[index] ?? [];
    const steps = Math.ceil(Math.hypot(x - left, y - top) * 2) + 1;
    return Array.from({ length: steps + 1 }, (_, step): [number, number] => {
      const part = step / steps;
      return [left + (x - left) * part, top + (y - top) * part];
    });
  });
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
    const start = (leader: Element) => pointsOf(leader)[0] ?? [];
    const [group] = drawing ? elementsIn(drawing, hasClass('fig-wide')) : [];
    const leaders = group ? elementsIn(group, hasClass('fig-leader')) : [];
    const blocs = drawing ? elementsIn(drawing, hasClass('fig-bloc')) : [];
    expect(leaders).toHaveLength(blocs.length);
    const nearest = leaders.map((leader) => {
      const [x1 = 0, y1 = 0] = start(leader);
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

  it.each(['nl-house-2017', 'nz-general-2017', 'us-president-2016'])('%s: no label’s line runs through a dot', (id) => {
    const drawing = hemicycle(tallyOf(realElection(id)));
    const seats = drawing ? elementsIn(drawing, hasClass('fig-seat')).map(({ properties }) => properties) : [];
    const leaders = drawing ? elementsIn(drawing, hasClass('fig-leader')) : [];
    expect(leaders.length).toBeGreaterThan(4);
    const struck = leaders.flatMap(alongLine).filter(([x, y]) =>
      // A tenth of a unit is what coordinates are rounded to.
      seats.some(({ cx, cy, r }) => Math.hypot(Number(cx) - x, Number(cy) - y) < Number(r) - 0.2),
    );
    expect(struck).toEqual([]);
  });

  it('seats the few at either end of the hall at its edge', () => {
    const tally = tallyOf(realElection('us-president-2016'));
    const drawing = hemicycle(tally);
    const others = drawing ? elementsIn(drawing, ({ properties }) => properties.dataKey === 'others') : [];
    const ends = drawing
      ? elementsIn(drawing, hasClass('fig-seat')).map(({ properties }) => Number(properties.cx))
      : [];
    const own = others.flatMap((bloc) => elementsIn(bloc, hasClass('fig-seat')));
    expect(Math.max(...own.map(({ properties }) => Number(properties.cx)))).toBe(Math.max(...ends));
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
