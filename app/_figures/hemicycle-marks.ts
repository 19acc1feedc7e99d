/** The seats of a half circle, the borders between parties, and the line of the majority. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { printNumber } from '../_elections/numerals';
import { borderAfter } from './bloc-borders';
import { filled } from './colours';
import type { Seat } from './hemicycle-layout';
import { pointAt, type Stage } from './hemicycle-stage';
import { rounded } from './painted';
import type { Bloc } from './seating';

function seatMark(seat: Seat, stage: Stage): Element {
  const { x, y } = pointAt(stage, seat.angle, seat.ring * stage.radius);
  return s('circle', { className: ['fig-seat'], cx: x, cy: y, r: rounded(stage.plan.size * stage.radius) });
}

export function blocMarks({ row, seats, paint }: Bloc, places: readonly Seat[], stage: Stage): Element {
  const data = { dataKey: row.key, dataField: 'seats', dataValue: String(seats) };
  // The outer group's fill is what browsers use that can't read the inner one's light-dark().
  return s('g', { fill: paint.both }, [
    s('g', { className: ['fig-bloc'], ...data, ...filled(paint) }, [
      s('title', `${row.name}: ${printNumber(seats)}`),
      ...places.map((seat) => seatMark(seat, stage)),
    ]),
  ]);
}

/** Seats that nobody holds, as rings at the right end. */
export function emptySeats(stage: Stage): Element[] {
  const { plan, seating } = stage;
  const places = plan.seats.slice(seating.total - seating.empty);
  if (places.length === 0) return [];
  return [
    s('g', { className: ['fig-empty'], fill: 'none' }, [
      s('title', `Without a member: ${printNumber(places.length)}`),
      ...places.map((seat) => seatMark(seat, stage)),
    ]),
  ];
}

/** Left of the line stand the seats that are one short of a majority; an even half is the middle. */
export function majorityLine(stage: Stage): Element {
  const { plan, radius } = stage;
  const { majority, total } = stage.seating;
  const isHalf = majority === Math.floor(total / 2) + 1;
  const angle = Math.PI * (1 - (isHalf ? 0.5 : (majority - 0.5) / total));
  const from = pointAt(stage, angle, plan.inner * radius - 8);
  const to = pointAt(stage, angle, radius + 10);
  return s('line', { className: ['fig-majority'], x1: from.x, y1: from.y, x2: to.x, y2: to.y });
}

/** A hairline after each party, and before the empty seats. */
export function borders(stage: Stage): Element[] {
  const { plan, seating, radius } = stage;
  const ends = seating.blocs.map((_, index) =>
    seating.blocs.slice(0, index + 1).reduce((sum, { seats }) => sum + seats, 0),
  );
  return ends
    .filter((end) => end < seating.total)
    .map((end) => {
      const points = borderAfter(end, plan).map(([angle, ring]) => pointAt(stage, angle, ring * radius));
      const line = points.map(({ x, y }) => `${x},${y}`).join(' ');
      return s('polyline', { className: ['fig-border'], fill: 'none', points: line });
    });
}
