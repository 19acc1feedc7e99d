/** The way from a party's dot to its name: outside the half circle, and where that is not enough, in the gaps between dots. */
import { crossingsOf, type Point } from './bloc-borders';
import type { Seat, SeatPlan } from './hemicycle-layout';

/** Of a party's outermost seats, the nearest to its middle. */
function pointedAt(own: readonly Seat[]): Seat | undefined {
  const middle = own.reduce((sum, seat) => sum + seat.angle, 0) / Math.max(1, own.length);
  const outermost = Math.max(...own.map(({ ring }) => ring));
  const edge = own.filter(({ ring }) => ring === outermost);
  return edge.sort((a, b) => Math.abs(a.angle - middle) - Math.abs(b.angle - middle))[0];
}

/**
 * From the edge of one of the party's dots to the rim of the half circle. A party without a seat on the outermost ring is
 * reached where its neighbours' border runs: on rings without a seat of its own the borders on its two sides are one.
 * @param before how many seats are on its left
 * @returns points outwards; none where it has no seats
 */
export function wayOut(own: readonly Seat[], before: number, plan: SeatPlan): Point[] {
  const seat = pointedAt(own);
  if (!seat) return [];
  const { pitch, size } = plan;
  const beyond = crossingsOf(before, plan).filter(({ ring }) => ring > seat.ring + pitch / 2);
  return [
    [seat.angle, seat.ring + size],
    [seat.angle, seat.ring + pitch / 2],
    ...beyond.flatMap(({ ring, angle }): Point[] => [
      [angle, ring - pitch / 2],
      [angle, ring + pitch / 2],
    ]),
  ];
}

/** The widest step along the rim that a straight line may take: its middle stays within a thousandth of the radius. */
const widestStep = 0.08;

/** From one point around the half circle to another: along the circle, since a straight line would run through dots. */
export function around([start, low]: Point, [end, high]: Point): Point[] {
  const steps = Math.max(1, Math.ceil(Math.abs(end - start) / widestStep));
  return Array.from({ length: steps + 1 }, (_, step): Point => {
    const part = step / steps;
    return [start + (end - start) * part, low + (high - low) * part];
  });
}
