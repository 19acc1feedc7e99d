/** Equal figures at one count: their dots stand side by side, so that no line hides another. */
import type { Line, LinePoint } from './count-lines';
import { plain } from './words';

/** Units between two that are equal, and the most that all of them may take. */
const step = 5;
const widest = 15;

/** How far below its place on the scale a dot stands: the first in the order of result on top, all of them around that place. */
export function tieOffsets(lines: readonly Line[]): (point: LinePoint, line: Line) => number {
  const groups = new Map<string, Line[]>();
  const at = ({ column, value }: LinePoint) => `${column} ${plain(value)}`;
  for (const line of lines) {
    for (const point of line.points) groups.set(at(point), [...(groups.get(at(point)) ?? []), line]);
  }
  return (point, line) => {
    const equal = groups.get(at(point)) ?? [line];
    const gap = Math.min(step, widest / Math.max(1, equal.length - 1));
    return (equal.indexOf(line) - (equal.length - 1) / 2) * gap;
  };
}
