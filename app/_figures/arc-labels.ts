/** Labels around a half circle, each beside what it names and none on another. */
import type { Point } from './bloc-borders';
import { textWidth } from './text-width';

export interface ArcLabel {
  readonly key: string;
  readonly lines: readonly string[];
  /** Where what it names stands, in radians: π is left, 0 right. */
  readonly angle: number;
  /** What is left out first where there is no room: the smallest. */
  readonly weight: number;
  /** The way from what it names to the edge, in units of the outer radius. */
  readonly way?: readonly Point[];
}

export interface PlacedLabel extends ArcLabel {
  /** Middle of the label's box; y grows upwards. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where on the circle it came to stand. */
  readonly at: number;
}

export interface ArcRoom {
  /** Radius on which the labels' inner edges stand. */
  readonly radius: number;
  readonly fontSize: number;
}

const leading = 1.15;

/**
 * Places as many labels as fit. Labels push each other along the circle until none overlaps; where that fails, the least
 * weighty is left out (its row still stands in the table below).
 */
export function placeAround(labels: readonly ArcLabel[], room: ArcRoom): PlacedLabel[] {
  let kept = [...labels].sort((a, b) => b.angle - a.angle);
  while (kept.length > 0) {
    const placed = pushApart(kept, room);
    if (!placed.some((label, index) => placed.slice(index + 1).some((other) => overlap(label, other)))) return placed;
    const least = kept.reduce((a, b) => (b.weight < a.weight ? b : a));
    kept = kept.filter((label) => label !== least);
  }
  return [];
}

function pushApart(labels: readonly ArcLabel[], room: ArcRoom): PlacedLabel[] {
  let angles = labels.map(({ angle }) => angle);
  const boxes = labels.map(({ lines }) => ({
    width: Math.max(...lines.map((line) => textWidth(line, room.fontSize))) + room.fontSize * 0.5,
    height: lines.length * room.fontSize * leading,
  }));
  /** Half of the arc that a box covers at an angle, in radians. */
  const half = (index: number, angle: number) => {
    const { width = 0, height = 0 } = boxes[index] ?? {};
    return (Math.abs(Math.sin(angle)) * width + Math.abs(Math.cos(angle)) * height) / 2 / room.radius;
  };
  for (let round = 0; round < 200; round++) {
    const next = [...angles];
    let moved = false;
    for (let index = 1; index < angles.length; index++) {
      const [left = 0, right = 0] = [next[index - 1], next[index]];
      const lacking = half(index - 1, left) + half(index, right) - (left - right);
      if (lacking <= 1e-6) continue;
      moved = true;
      next[index - 1] = Math.min(Math.PI, left + lacking / 2);
      next[index] = Math.max(0, right - lacking / 2);
    }
    angles = next;
    if (!moved) break;
  }
  return labels.map((label, index) => {
    const at = angles[index] ?? label.angle;
    const { width = 0, height = 0 } = boxes[index] ?? {};
    const x = Math.cos(at) * (room.radius + width / 2);
    const y = Math.sin(at) * (room.radius + height / 2);
    return { ...label, at, width, height, x, y };
  });
}

function overlap(a: PlacedLabel, b: PlacedLabel): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 0.5 && Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 0.5;
}
