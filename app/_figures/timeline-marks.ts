/** What both timelines draw alike: a line through the counts, open circles where it is estimated. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { CountLines, Line, LinePoint } from './count-lines';
import { painted, rounded } from './painted';
import { type Measure, plain } from './words';

export interface Placement {
  readonly x: (column: number) => number;
  readonly y: (point: LinePoint, line: Line) => number;
  readonly dot: number;
}

/** What a dot or the figure beside it is about, as the cell of the table says it too. */
export function pointData({ row }: Line, { column, value }: LinePoint, measure: Measure) {
  return { dataKey: row.key, dataField: measure, dataCount: column + 1, dataValue: plain(value) };
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
    const data = pointData(line, point, measure);
    const className = ['fig-dot', ...(point.isEstimate ? ['fig-dot-estimate'] : [])];
    return s('circle', { className, ...at(point), r: dot, ...data });
  });
  return painted(line.row, [...pieces, ...dots]);
}
