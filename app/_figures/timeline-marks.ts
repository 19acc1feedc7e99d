/** What both timelines draw alike: a line through the counts, open circles where it is estimated. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { CountLines, Line, LinePoint } from './count-lines';
import { painted, rounded } from './painted';
import { plain } from './words';

export interface Placement {
  readonly x: (column: number) => number;
  readonly y: (point: LinePoint, line: Line) => number;
  readonly dot: number;
}

/** A dashed piece leads away from an estimate: what it shows is how far off that was, not votes that came in. */
export function lineMarks(line: Line, { measure }: CountLines, { x, y, dot }: Placement): Element {
  const at = (point: LinePoint) => ({ cx: rounded(x(point.column)), cy: rounded(y(point, line)) });
  const pieces = line.points.slice(1).flatMap((point, index) => {
    const from = line.points[index];
    if (!from) return [];
    const [a, b] = [at(from), at(point)];
    const className = from.isEstimate ? ['fig-line', 'fig-line-estimate'] : ['fig-line'];
    return [s('line', { className, x1: a.cx, y1: a.cy, x2: b.cx, y2: b.cy })];
  });
  const dots = line.points.map((point) => {
    const data = {
      dataKey: line.row.key,
      dataField: measure,
      dataCount: point.column + 1,
      dataValue: plain(point.value),
    };
    const className = ['fig-dot', ...(point.isEstimate ? ['fig-dot-estimate'] : [])];
    return s('circle', { className, ...at(point), r: dot, ...data });
  });
  return painted(line.row, [...pieces, ...dots]);
}
