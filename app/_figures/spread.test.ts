import { describe, expect, it } from 'vitest';
import { spread } from './spread';

describe('labels on a line', () => {
  it('stay where they are when there is room', () => {
    expect(spread([10, 50, 90], 14, [0, 100])).toEqual([10, 50, 90]);
  });

  it('move apart evenly where two end close together', () => {
    expect(spread([50, 52], 14, [0, 100])).toEqual([44, 58]);
  });

  it('keep their order, their distance and the room, however many are level', () => {
    const placed = spread([20, 20, 20, 21, 99, 99, 0, 0], 12, [0, 100]);
    const sorted = [...placed].sort((a, b) => a - b);
    for (const [index, place] of sorted.slice(1).entries())
      expect(place - (sorted[index] ?? 0)).toBeGreaterThanOrEqual(12 - 1e-9);
    expect(sorted[0]).toBeGreaterThanOrEqual(0);
    expect(sorted.at(-1)).toBeLessThanOrEqual(100);
  });
});
