/** The chamber as a half circle: one mark per seat, parties side by side, the majority as a dashed line. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { printAmount, printNumber } from '../_elections/numerals';
import type { Tally } from '../_elections/tally';
import { type ArcLabel, type PlacedLabel, placeAround } from './arc-labels';
import { borderAfter } from './bloc-borders';
import { filled } from './colours';
import { type Seat, type SeatPlan, seatPlan } from './hemicycle-layout';
import { type Bloc, type Seating, seatingOf } from './seating';
import { shortened, textWidth } from './text-width';

/** Units of the drawing; a phone shows it at half that size, so it has labels of its own, twice as large. */
const width = 720;
const sizes = { wide: 15, narrow: 27 } as const;
type Size = keyof typeof sizes;

interface Stage {
  readonly plan: SeatPlan;
  readonly seating: Seating;
  /** Outer radius in units. */
  readonly radius: number;
  /** The floor's y. */
  readonly floor: number;
}

/** The drawing; undefined where the count gives no seats. */
export function hemicycle(tally: Tally, order?: readonly string[]): Element | undefined {
  const seating = seatingOf(tally, order);
  if (!seating) return undefined;
  const plan = seatPlan(seating.total);
  const places = blocPlaces(seating, plan);
  const { radius, labels } = fitLabels(seating, places);
  const top = Math.max(radius + 14, ...[...labels.wide, ...labels.narrow].map(({ y, height }) => y + height / 2));
  const stage = { plan, seating, radius, floor: Math.ceil(top) };
  const height = stage.floor + Math.ceil(plan.size * radius) + 6;
  const title = `${printNumber(seating.total)} seats in a half circle`;
  return s('svg', { className: ['fig-hemicycle-svg'], viewBox: `0 0 ${width} ${height}`, role: 'img' }, [
    s('title', title),
    s('desc', inWords(seating, tally)),
    majorityLine(stage),
    ...seating.blocs.map((bloc, index) => blocMarks(bloc, places[index] ?? [], stage)),
    emptySeats(stage),
    ...borders(stage),
    ...(['wide', 'narrow'] as const).map((size) => labelGroup(labels[size], size, stage, seating)),
    ...(['wide', 'narrow'] as const).map((size) => middle(size, stage)),
  ]);
}

/** The places of each party, left to right. */
function blocPlaces({ blocs }: Seating, { seats }: SeatPlan): Seat[][] {
  let from = 0;
  return blocs.map((bloc) => {
    const part = seats.slice(from, from + bloc.seats);
    from += bloc.seats;
    return part;
  });
}

function labelsOf({ blocs }: Seating, places: readonly Seat[][], size: Size): ArcLabel[] {
  return blocs.map(({ row, seats }, index) => {
    const own = places[index] ?? [];
    const angle = own.reduce((sum, seat) => sum + seat.angle, 0) / Math.max(1, own.length);
    const name = shortened(row.shortName, 16);
    if (size === 'narrow') return { key: row.key, lines: [shortened(name, 12)], angle, weight: seats };
    // At the sides there is height for little and width for more; at the top it is the other way round.
    const beside = Math.abs(Math.cos(angle)) > 0.8;
    const lines = beside ? [`${name} ${printNumber(seats)}`] : [name, printNumber(seats)];
    return { key: row.key, lines, angle, weight: seats };
  });
}

/** The largest radius at which the labels of both sizes stay on the drawing. */
function fitLabels(seating: Seating, places: readonly Seat[][]) {
  for (let radius = width / 2 - 2; ; radius -= 6) {
    const at = (size: Size) =>
      placeAround(labelsOf(seating, places, size), { radius: radius + 14, fontSize: sizes[size] });
    const labels = { wide: at('wide'), narrow: at('narrow') };
    const reach = Math.max(
      0,
      ...[...labels.wide, ...labels.narrow].map((label) => Math.abs(label.x) + label.width / 2),
    );
    if (reach <= width / 2 || radius < width / 4) return { radius, labels };
  }
}

const round = (value: number) => Math.round(value * 10) / 10;

function dot(seat: Seat, { plan, radius, floor }: Stage, properties: Record<string, unknown>): Element {
  return s('circle', {
    ...properties,
    cx: round(width / 2 + seat.x * radius),
    cy: round(floor - seat.y * radius),
    r: round(plan.size * radius),
  });
}

function blocMarks({ row, seats, paint }: Bloc, places: readonly Seat[], stage: Stage): Element {
  const data = { dataKey: row.key, dataField: 'seats', dataValue: String(seats) };
  // The outer group's fill is what browsers use that can't read the inner one's light-dark().
  return s('g', { fill: paint.both }, [
    s('g', { className: ['fig-bloc'], ...data, ...filled(paint) }, [
      s('title', `${row.name}: ${printNumber(seats)}`),
      ...places.map((seat) => dot(seat, stage, { className: ['fig-seat'] })),
    ]),
  ]);
}

function emptySeats(stage: Stage): Element {
  const { plan, seating } = stage;
  const places = plan.seats.slice(seating.total - seating.empty);
  return s('g', { className: ['fig-empty'], fill: 'none' }, [
    ...(places.length ? [s('title', `Without a member: ${printNumber(places.length)}`)] : []),
    ...places.map((seat) => dot(seat, stage, { className: ['fig-seat'] })),
  ]);
}

/** Left of the line stand the seats that are one short of a majority; an even half is the middle. */
function majorityLine({ plan, seating, radius, floor }: Stage): Element {
  const { majority, total } = seating;
  const isHalf = majority === Math.floor(total / 2) + 1;
  const angle = Math.PI * (1 - (isHalf ? 0.5 : (majority - 0.5) / total));
  const along = (r: number) => ({ x: round(width / 2 + Math.cos(angle) * r), y: round(floor - Math.sin(angle) * r) });
  const from = along(plan.inner * radius - 8);
  const to = along(radius + 10);
  return s('line', { className: ['fig-majority'], x1: from.x, y1: from.y, x2: to.x, y2: to.y });
}

function labelGroup(labels: readonly PlacedLabel[], size: Size, { radius, floor }: Stage, { blocs }: Seating): Element {
  const fontSize = sizes[size];
  const marks = labels.flatMap((label) => {
    const x = round(width / 2 + label.x);
    const first = floor - label.y - ((label.lines.length - 1) * fontSize * 1.15) / 2 + fontSize * 0.35;
    const edge = (angle: number, r: number) =>
      [width / 2 + Math.cos(angle) * r, floor - Math.sin(angle) * r].map(round);
    const [x1, y1] = edge(label.angle, radius + 2);
    const [x2, y2] = edge(label.at, radius + 12);
    const lines = label.lines.map((line, index) => s('tspan', { x, y: round(first + index * fontSize * 1.15) }, line));
    return [
      s('line', { className: ['fig-leader'], x1, y1, x2, y2 }),
      s('text', { className: ['fig-label'], fontSize, textAnchor: 'middle' }, lines),
    ];
  });
  const left = blocs.length - labels.length;
  return s('g', { className: [`fig-${size}`], ariaHidden: 'true', dataUnlabelled: left || undefined }, marks);
}

/** The size of the chamber in the free room, with its majority below where that fits. */
function middle(size: Size, { seating, floor, plan, radius }: Stage): Element {
  const room = plan.inner * radius * 0.94;
  const small = `${printNumber(seating.majority)} for a majority`;
  const fontSize = 17;
  const fits = size === 'wide' && textWidth(small, fontSize) <= 2 * Math.sqrt(room ** 2 - fontSize ** 2);
  const total = printNumber(seating.total);
  const base = floor - (fits ? fontSize * 1.5 : 0);
  const big = Math.min(size === 'wide' ? 76 : 96, room * 0.62, (room * 1.5) / textWidth(total, 1));
  return s('g', { className: [`fig-${size}`, 'fig-middle'], textAnchor: 'middle', ariaHidden: 'true' }, [
    s('text', { className: ['fig-total'], x: width / 2, y: round(base), fontSize: round(big) }, total),
    ...(fits ? [s('text', { x: width / 2, y: floor, fontSize }, small)] : []),
  ]);
}

function borders({ plan, seating, radius, floor }: Stage): Element[] {
  let left = 0;
  const ends = seating.blocs.map(({ seats }) => {
    left += seats;
    return left;
  });
  return ends
    .filter((end) => end < seating.total)
    .map((end) => {
      const points = borderAfter(end, plan).map(([angle, ring]) =>
        [width / 2 + Math.cos(angle) * ring * radius, floor - Math.sin(angle) * ring * radius].map(round).join(','),
      );
      return s('polyline', { className: ['fig-border'], fill: 'none', points: points.join(' ') });
    });
}

/** The drawing in words, left to right. */
function inWords({ blocs, empty, majority, total }: Seating, tally: Tally): string {
  const unit = tally.chamber?.unit ?? 'seats';
  const parts = blocs.map(({ row, seats }) => `${row.name} ${printNumber(seats)}`);
  if (empty) parts.push(`without a member ${printNumber(empty)}`);
  return `From left to right: ${parts.join(', ')}. Of ${printAmount(total, unit)}, ${printNumber(majority)} make a majority.`;
}
