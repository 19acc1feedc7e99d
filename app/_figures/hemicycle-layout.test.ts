import { describe, expect, it } from 'vitest';
import { reach } from '../_elections/chamber-mates';
import { type SeatPlan, seatPlan } from './hemicycle-layout';

const plans = Array.from({ length: 750 }, (_, index) => seatPlan(index + 1));

/** The sizes of chamber that break a rule: one expectation for all, since there are 281,625 seats to look at. */
function breaking(isBroken: (plan: SeatPlan) => boolean): number[] {
  return plans.flatMap((plan, index) => (isBroken(plan) ? [index + 1] : []));
}

describe('the plan of a chamber of 1 to 750 seats', () => {
  it('has exactly one place per seat', () => {
    expect(plans.map(({ seats }) => seats.length)).toEqual(plans.map((_, index) => index + 1));
  });

  it('keeps every mark inside the half circle, and out of the room in the middle', () => {
    const outside = ({ seats, size, inner }: SeatPlan) =>
      seats.some(({ x, y }) => {
        const distance = Math.hypot(x, y);
        return y < -1e-9 || distance + size > 1 || distance - size < inner - 1e-9;
      });
    expect(breaking(outside)).toEqual([]);
  });

  it('lets no two marks touch', () => {
    const touching = ({ seats, size }: SeatPlan) => {
      const byX = [...seats].sort((a, b) => a.x - b.x);
      return byX.some((seat, index) => {
        for (const next of byX.slice(index + 1)) {
          if (next.x - seat.x > 2 * size) return false;
          if (Math.hypot(next.x - seat.x, next.y - seat.y) <= 2 * size) return true;
        }
        return false;
      });
    };
    expect(breaking(touching)).toEqual([]);
  }, 30_000);

  it('has few seats between two that meet, so that who is told apart by colour covers them', () => {
    const farther = ({ seats, pitch }: SeatPlan) => {
      const far = reach * Math.sqrt(seats.length);
      return seats.some((seat, index) =>
        seats.slice(index + 2 + Math.floor(far)).some(({ x, y }) => Math.hypot(x - seat.x, y - seat.y) < 1.4 * pitch),
      );
    };
    expect(plans.filter(({ seats }) => seats.length % 7 === 0).filter(farther)).toEqual([]);
  }, 30_000);

  it('runs from left to right', () => {
    const unordered = ({ seats }: SeatPlan) =>
      seats.some((seat, index) => index > 0 && seat.angle > (seats[index - 1]?.angle ?? 0) + 1e-6);
    expect(breaking(unordered)).toEqual([]);
  });
});
