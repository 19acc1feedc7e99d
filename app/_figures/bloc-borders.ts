/** Hairlines between the parties of a half circle, so that they are told apart without colour. */
import type { Seat, SeatPlan } from './hemicycle-layout';

type Point = readonly [angle: number, radius: number];

/**
 * The border after the first `left` seats, as a line of points from the innermost ring to the outermost.
 * On each ring it runs halfway between the last seat on its left and the first on its right.
 */
export function borderAfter(left: number, { seats, pitch }: SeatPlan): Point[] {
  const rings = [...new Set(seats.map(({ ring }) => ring))].sort((a, b) => a - b);
  const leftSeats = new Set(seats.slice(0, left));
  return rings.flatMap((ring): Point[] => {
    const angle = between(
      seats.filter((seat) => seat.ring === ring),
      leftSeats,
      pitch / ring / 2,
    );
    return [
      [angle, ring - pitch / 2],
      [angle, ring + pitch / 2],
    ];
  });
}

/** @param step half of the distance between two seats of the ring, for a border at its very end */
function between(ring: readonly Seat[], left: ReadonlySet<Seat>, step: number): number {
  const first = ring.findIndex((seat) => !left.has(seat));
  const before = first < 0 ? ring.at(-1) : ring[first - 1];
  const after = first < 0 ? undefined : ring[first];
  if (before && after) return (before.angle + after.angle) / 2;
  return before ? before.angle - step : (after?.angle ?? 0) + step;
}
