import { describe, expect, it } from 'vitest';
import { borderAfter, type Point } from './bloc-borders';
import { seatPlan } from './hemicycle-layout';
import { around, wayOut } from './leaders';

/** Every small chamber, and of the larger ones every ninth: each pair of seat and line is looked at. */
const plans = Array.from({ length: 750 }, (_, index) => index + 1)
  .filter((total) => total <= 60 || total % 9 === 0)
  .map(seatPlan);

function xy([angle, radius]: Point): [x: number, y: number] {
  return [Math.cos(angle) * radius, Math.sin(angle) * radius];
}

/** Points all along a line. */
function along(line: readonly Point[]): [x: number, y: number][] {
  return line.slice(1).flatMap((to, index) => {
    const [a, b] = [xy(line[index] ?? to), xy(to)];
    return Array.from({ length: 9 }, (_, step): [number, number] => [
      a[0] + ((b[0] - a[0]) * step) / 8,
      a[1] + ((b[1] - a[1]) * step) / 8,
    ]);
  });
}

/** Where a chamber's smallest parties may sit: how many seats are left of them, and how many they have. */
function blocsOf(total: number): { before: number; count: number }[] {
  return [1, 2, 3, 5].flatMap((count) =>
    [0, 0.07, 0.31, 0.5, 0.68, 0.94, 1].map((part) => ({ before: Math.floor((total - count) * part), count })),
  );
}

describe('the way from a party’s dots to its name', () => {
  it('runs through no dot of any chamber, and ends at its rim', () => {
    const struck = plans.flatMap((plan) => {
      const { seats, size, pitch } = plan;
      const blocs = blocsOf(seats.length).filter(({ before }) => before >= 0);
      return blocs.filter(({ before, count }) => {
        const line = wayOut(seats.slice(before, before + count), before, plan);
        const outermost = Math.max(...seats.map(({ ring }) => ring));
        if (Math.abs((line.at(-1)?.[1] ?? 0) - (outermost + pitch / 2)) > 1e-9) return true;
        return along(line).some(([x, y]) => seats.some((seat) => Math.hypot(seat.x - x, seat.y - y) < size - 1e-9));
      });
    });
    expect(struck).toEqual([]);
  }, 60_000);

  it('goes round the half circle, not across it', () => {
    const radii = around([Math.PI / 2, 1], [0.2, 1.02]).map(xy);
    const middles = radii.slice(1).map(([x, y], index) => {
      const [left = 0, top = 0] = radii[index] ?? [];
      return Math.hypot((x + left) / 2, (y + top) / 2);
    });
    expect(Math.min(...middles)).toBeGreaterThan(0.999);
  });
});

describe('a border', () => {
  it('parts two parties all along, and runs beneath nobody’s seats', () => {
    const beneath = plans.slice(1).flatMap((plan) => {
      const { seats, pitch } = plan;
      const total = seats.length;
      const ends = [1, 2, 3, Math.floor(total / 2), total - 3, total - 2, total - 1].filter(
        (end) => end > 0 && end < total,
      );
      return ends.filter((end) => {
        const line = borderAfter(end, plan);
        // Only the end that turns to the floor may lie below it.
        const below = line.filter(([angle]) => angle < -1e-9 || angle > Math.PI + 1e-9);
        const rims = line.filter(([, radius]) => radius > 1 - pitch / 4);
        return below.length > 1 || rims.length === 0;
      });
    });
    expect(beneath).toEqual([]);
  });
});
