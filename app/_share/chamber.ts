/** A chamber as a half circle, from the same plan and seating as the one on its page. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { printNumber } from '../_elections/numerals';
import type { Tally } from '../_elections/tally';
import { borderAfter } from '../_figures/bloc-borders';
import { seatPlan } from '../_figures/hemicycle-layout';
import { seatingOf } from '../_figures/seating';
import { faceWidth } from '../_site/fonts/share-faces';
import { line, tidy } from './draw';
import { colours } from './paper';

export interface ChamberPlace {
  /** The middle of the floor. */
  readonly x: number;
  readonly floor: number;
  readonly radius: number;
}

/** @returns undefined where the count gives no seats */
export function chamber(
  tally: Tally,
  order: readonly string[] | undefined,
  place: ChamberPlace,
): Element[] | undefined {
  const seating = seatingOf(tally, order);
  if (!seating) return undefined;
  const plan = seatPlan(seating.total);
  const { radius } = place;
  const at = (angle: number, ring: number) => ({
    x: tidy(place.x + Math.cos(angle) * ring * radius),
    y: tidy(place.floor - Math.sin(angle) * ring * radius),
  });
  let from = 0;
  const seatsOf = (count: number) => {
    const seats = plan.seats.slice(from, from + count);
    from += count;
    return seats.map(({ angle, ring }) => {
      const { x, y } = at(angle, ring);
      return s('circle', { cx: x, cy: y, r: tidy(plan.size * radius) });
    });
  };
  const blocs = seating.blocs.map(({ seats, paint }) => s('g', { fill: paint.light }, seatsOf(seats)));
  const empty = s('g', { fill: 'none', stroke: colours.muted, strokeWidth: 1 }, seatsOf(seating.empty));
  let end = 0;
  const borders = seating.blocs.flatMap(({ seats }) => {
    end += seats;
    if (end >= seating.total) return [];
    const points = borderAfter(end, plan).map(([angle, ring]) => at(angle, ring));
    const d = points.map(({ x, y }) => `${x},${y}`).join(' ');
    return [s('polyline', { points: d, fill: 'none', stroke: colours.ink, strokeWidth: 1.2 })];
  });
  const isHalf = seating.majority === Math.floor(seating.total / 2) + 1;
  const angle = Math.PI * (1 - (isHalf ? 0.5 : (seating.majority - 0.5) / seating.total));
  const [inner, outer] = [at(angle, plan.inner - 8 / radius), at(angle, 1 + 14 / radius)];
  const stroke = { stroke: colours.ink, strokeWidth: 2, strokeDashArray: '6 5' };
  return [
    s('line', { x1: inner.x, y1: inner.y, x2: outer.x, y2: outer.y, ...stroke }),
    ...blocs,
    empty,
    ...borders,
    ...middle(seating.total, seating.majority, plan.inner * radius, place),
  ];
}

/** The size of the chamber, and below it what makes a majority. */
function middle(total: number, majority: number, room: number, { x, floor }: ChamberPlace): Element[] {
  const text = printNumber(total);
  const size = Math.min(84, (room * 1.4) / faceWidth(text, 1, 'serif'));
  const words = `${printNumber(majority)} for a majority`;
  const fits = faceWidth(words, 20, 'sans') <= 1.9 * room;
  return [
    line(text, x, floor - (fits ? 30 : 0), { size, face: 'serif', anchor: 'middle' }),
    ...(fits ? [line(words, x, floor, { size: 20, face: 'sans', fill: colours.muted, anchor: 'middle' })] : []),
  ];
}
