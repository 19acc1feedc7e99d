import { describe, expect, it } from 'vitest';
import { type ArcLabel, type PlacedLabel, placeAround } from './arc-labels';

const room = { radius: 300, fontSize: 15 };

function label(key: string, angle: number, weight = 10): ArcLabel {
  return { key, lines: [key], angle, weight };
}

function overlapping(placed: readonly PlacedLabel[]): number {
  return placed.filter((a, index) =>
    placed.slice(index + 1).some((b) => {
      const apart = [Math.abs(a.x - b.x) - (a.width + b.width) / 2, Math.abs(a.y - b.y) - (a.height + b.height) / 2];
      return apart.every((gap) => gap < -0.5);
    }),
  ).length;
}

describe('labels around a half circle', () => {
  it('stay beside what they name where there is room', () => {
    const [left, right] = placeAround([label('Left', 2.4), label('Right', 0.6)], room);
    expect([left?.at, right?.at]).toEqual([2.4, 0.6]);
  });

  it('push each other apart, and none lies on another', () => {
    const placed = placeAround([label('One', 1.6), label('Two', 1.58), label('Three', 1.56), label('Four', 3.1)], room);
    expect(placed).toHaveLength(4);
    expect(overlapping(placed)).toBe(0);
  });

  it('leave out the smallest where not all find room', () => {
    const crowd = Array.from({ length: 90 }, (_, index) => label(`Party number ${index}`, 1.5, index));
    const placed = placeAround(crowd, room);
    expect(overlapping(placed)).toBe(0);
    expect(placed.length).toBeGreaterThan(5);
    expect(placed.map(({ key }) => key)).toContain('Party number 89');
    expect(placed.map(({ key }) => key)).not.toContain('Party number 0');
  });
});
