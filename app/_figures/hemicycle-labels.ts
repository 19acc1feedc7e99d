/** What stands around a half circle and in it: the parties' names, the size of the chamber, its majority. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { printNumber } from '../_elections/numerals';
import { type ArcLabel, type PlacedLabel, placeAround } from './arc-labels';
import type { Seat } from './hemicycle-layout';
import { pointAt, type Stage, width } from './hemicycle-stage';
import { rounded } from './painted';
import type { Seating } from './seating';
import { shortened, textWidth } from './text-width';

const sizes = { wide: 15, narrow: 27 } as const;
export type Size = keyof typeof sizes;
const leading = 1.15;

/** On a phone only those with so large a part of the seats have a label. */
const leastNarrow = 0.02;

/** The seat of a bloc that its label points at: of its outermost ones, the nearest to its middle. */
function pointedAt(own: readonly Seat[]): Seat | undefined {
  const middle = own.reduce((sum, seat) => sum + seat.angle, 0) / Math.max(1, own.length);
  const outermost = Math.max(...own.map(({ ring }) => ring));
  const edge = own.filter(({ ring }) => ring === outermost);
  return edge.sort((a, b) => Math.abs(a.angle - middle) - Math.abs(b.angle - middle))[0];
}

function labelsOf({ blocs, total }: Seating, places: readonly Seat[][], size: Size): ArcLabel[] {
  return blocs.flatMap(({ row, seats }, index) => {
    const seat = pointedAt(places[index] ?? []);
    if (!seat || (size === 'narrow' && seats < leastNarrow * total)) return [];
    const { angle, ring } = seat;
    const name = shortened(row.shortName, 16);
    if (size === 'narrow') return { key: row.key, lines: [shortened(name, 12)], angle, ring, weight: seats };
    // At the sides there is height for little and width for more; at the top it is the other way round.
    const beside = Math.abs(Math.cos(angle)) > 0.8;
    const lines = beside ? [`${name} ${printNumber(seats)}`] : [name, printNumber(seats)];
    return { key: row.key, lines, angle, ring, weight: seats };
  });
}

/** About the largest radius at which the labels of both sizes stay on the drawing, and the labels there. */
export function fitLabels(seating: Seating, places: readonly Seat[][]) {
  const at = (size: Size, radius: number) =>
    placeAround(labelsOf(seating, places, size), { radius: radius + 14, fontSize: sizes[size] });
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

/** The names, each with a hairline to what it names. Where some found no room, the table has them. */
export function labelGroup(labels: readonly PlacedLabel[], size: Size, stage: Stage): Element {
  const fontSize = sizes[size];
  const marks = labels.flatMap((label) => {
    const x = rounded(width / 2 + label.x);
    const first = stage.floor - label.y - ((label.lines.length - 1) * fontSize * leading) / 2 + fontSize * 0.35;
    const end = (label.ring ?? 1) + stage.plan.size;
    const from = pointAt(stage, label.angle, stage.radius * end + 1);
    const to = pointAt(stage, label.at, stage.radius + 12);
    const seats = { dataKey: label.key, dataField: 'seats', dataValue: String(label.weight) };
    const lines = label.lines.map((line, index) => {
      const isFigure = size === 'wide' && index === label.lines.length - 1;
      return s('tspan', { x, y: rounded(first + index * fontSize * leading), ...(isFigure ? seats : {}) }, line);
    });
    return [
      s('line', { className: ['fig-leader'], x1: from.x, y1: from.y, x2: to.x, y2: to.y }),
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
