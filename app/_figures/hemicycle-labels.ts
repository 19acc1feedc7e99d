/** What stands around a half circle and in it: the parties' names, the size of the chamber, its majority. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { printNumber } from '../_elections/numerals';
import { type ArcLabel, type PlacedLabel, placeAround } from './arc-labels';
import type { Point } from './bloc-borders';
import type { Seat, SeatPlan } from './hemicycle-layout';
import { pointAt, type Stage, width } from './hemicycle-stage';
import { around, wayOut } from './leaders';
import { rounded } from './painted';
import type { Seating } from './seating';
import { shortened, textWidth } from './text-width';

/** Who sits where. */
export interface Hall {
  readonly seating: Seating;
  readonly plan: SeatPlan;
  /** Each bloc's seats. */
  readonly places: readonly Seat[][];
}

const sizes = { wide: 15, narrow: 27 } as const;
export type Size = keyof typeof sizes;
const leading = 1.15;

/** On a phone only those with so large a part of the seats have a label. */
const leastNarrow = 0.02;

function labelsOf({ seating, places, plan }: Hall, size: Size): ArcLabel[] {
  let before = 0;
  return seating.blocs.flatMap(({ row, seats }, index) => {
    const way = wayOut(places[index] ?? [], before, plan);
    before += seats;
    const angle = way.at(-1)?.[0];
    if (angle === undefined || (size === 'narrow' && seats < leastNarrow * seating.total)) return [];
    const name = shortened(row.shortName, 16);
    const label = { key: row.key, angle, way, weight: seats };
    if (size === 'narrow') return { ...label, lines: [shortened(name, 12)] };
    // At the sides there is height for little and width for more; at the top it is the other way round.
    const beside = Math.abs(Math.cos(angle)) > 0.8;
    return { ...label, lines: beside ? [`${name} ${printNumber(seats)}`] : [name, printNumber(seats)] };
  });
}

/** About the largest radius at which the labels of both sizes stay on the drawing, and the labels there. */
export function fitLabels(hall: Hall) {
  const wanted = { wide: labelsOf(hall, 'wide'), narrow: labelsOf(hall, 'narrow') };
  const at = (size: Size, radius: number) => placeAround(wanted[size], { radius: radius + 14, fontSize: sizes[size] });
  let radius = width / 2 - 2;
  for (;;) {
    const labels = { wide: at('wide', radius), narrow: at('narrow', radius) };
    const ends = [...labels.wide, ...labels.narrow].map((label) => Math.abs(label.x) + label.width / 2);
    const over = Math.max(0, ...ends) - width / 2;
    if (over <= 0 || radius <= width / 4) return { radius, labels };
    // What sticks out moves in about as far as the radius shrinks.
    radius -= Math.max(2, over);
  }
}

/** The line to a label in the drawing's units: out to the edge, then around it. */
function leader({ way = [], angle, at }: PlacedLabel, { radius }: Stage): Point[] {
  const outwards = way.map(([along, ring]): Point => [along, ring * radius]);
  return [...outwards, ...around([angle, radius + 2], [at, radius + 12])];
}

/** The names, each with a hairline to what it names. Where some found no room, the table has them. */
export function labelGroup(labels: readonly PlacedLabel[], size: Size, stage: Stage): Element {
  const fontSize = sizes[size];
  const marks = labels.flatMap((label) => {
    const x = rounded(width / 2 + label.x);
    const first = stage.floor - label.y - ((label.lines.length - 1) * fontSize * leading) / 2 + fontSize * 0.35;
    const points = leader(label, stage).map(([angle, distance]) => pointAt(stage, angle, distance));
    const line = points.map(({ x: left, y: top }) => `${left},${top}`).join(' ');
    const seats = { dataKey: label.key, dataField: 'seats', dataValue: String(label.weight) };
    const lines = label.lines.map((line, index) => {
      const isFigure = size === 'wide' && index === label.lines.length - 1;
      return s('tspan', { x, y: rounded(first + index * fontSize * leading), ...(isFigure ? seats : {}) }, line);
    });
    return [
      s('polyline', { className: ['fig-leader'], fill: 'none', points: line }),
      s('text', { fontSize, textAnchor: 'middle' }, lines),
    ];
  });
  return s('g', { className: [`fig-${size}`], ariaHidden: 'true' }, marks);
}

/** The size of the chamber in the free room, with its majority below where that fits. */
export function middle(size: Size, { seating, floor, plan, radius }: Stage): Element {
  const room = plan.inner * radius * 0.94;
  const small = `${printNumber(seating.majority)} for a majority`;
  const fontSize = 17;
  const fits = size === 'wide' && textWidth(small, fontSize) <= 2 * Math.sqrt(room ** 2 - fontSize ** 2);
  const total = printNumber(seating.total);
  const base = floor - (fits ? fontSize * 1.5 : 0);
  const big = Math.min(size === 'wide' ? 76 : 96, room * 0.62, (room * 1.5) / textWidth(total, 1));
  return s('g', { className: [`fig-${size}`, 'fig-middle'], textAnchor: 'middle', ariaHidden: 'true' }, [
    s('text', { className: ['fig-total'], x: width / 2, y: rounded(base), fontSize: rounded(big) }, total),
    ...(fits ? [s('text', { x: width / 2, y: floor, fontSize }, small)] : []),
  ]);
}
