/** Hairlines between the parties of a half circle, so that they are told apart without colour. */
import type { Seat, SeatPlan } from './hemicycle-layout';

export type Point = readonly [angle: number, radius: number];

/**
 * The border after the first `left` seats, as a line of points from the inside outwards.
 * On each ring it runs halfway between the last seat on its left and the first on its right; along a ring that has seats
 * of one side alone it would part nobody, and ends at the floor before it.
 */
export function borderAfter(left: number, plan: SeatPlan): Point[] {
  const { pitch } = plan;
  const crossings = crossingsOf(left, plan);
  const innermost = Math.max(
    0,
    crossings.findIndex(({ isOpen }) => !isOpen),
  );
  const points = crossings.slice(innermost).flatMap(({ ring, angle }): Point[] => [
    [angle, ring - pitch / 2],
    [angle, ring + pitch / 2],
  ]);
  const floor = crossings[innermost - 1];
  return floor ? [[floor.angle, floor.ring + pitch / 2], ...points] : points;
}

interface Crossing {
  readonly ring: number;
  readonly angle: number;
  /** Whether all of the ring's seats are on one side. */
  readonly isOpen: boolean;
}

/** Where the line after the first `left` seats crosses each ring, the innermost first. */
export function crossingsOf(left: number, { seats, pitch }: SeatPlan): Crossing[] {
  const rings = [...new Set(seats.map(({ ring }) => ring))].sort((a, b) => a - b);
  const leftSeats = new Set(seats.slice(0, left));
  return rings.map((ring) => {
    const own = seats.filter((seat) => seat.ring === ring);
    const first = own.findIndex((seat) => !leftSeats.has(seat));
    const isOpen = first <= 0;
    return { ring, angle: between(own, first, pitch / ring / 2), isOpen };
  });
}

/**
 * @param first the place of the first seat on the right; -1 where there is none
 * @param step half of the distance between two seats of the ring, for a border at its very end
 */
function between(ring: readonly Seat[], first: number, step: number): number {
  const before = first < 0 ? ring.at(-1) : ring[first - 1];
  const after = first < 0 ? undefined : ring[first];
  if (before && after) return (before.angle + after.angle) / 2;
  return before ? before.angle - step : (after?.angle ?? 0) + step;
}
