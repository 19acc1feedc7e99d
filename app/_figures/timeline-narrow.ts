/** The counts over time for a phone: a small line for each entry, one below the other, every figure beside its dot. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { printDecimal } from '../_elections/numerals';
import type { CountLines, Line, LinePoint } from './count-lines';
import { rounded } from './painted';
import { shortened, textWidth } from './text-width';
import { lineMarks, pointData } from './timeline-marks';
import { shortDay } from './when';
import { type Measure, shortStatusWord } from './words';

const width = 340;
const names = 104;
const rowHeight = 46;
const swing = 8;
const head = 44;
const fontSize = 13;

export function narrowTimeline(counts: CountLines): Element {
  const { lines, tallies } = counts;
  const last = tallies.length - 1;
  const [from, to] = [names + 30, width - 30];
  const x = (column: number) => from + ((to - from) * column) / last;
  const deviation = (point: LinePoint, line: Line) => point.value.value - middleOf(line);
  const most = Math.max(...lines.flatMap((line) => line.points.map((point) => Math.abs(deviation(point, line))))) || 1;
  const base = (line: Line) => head + lines.indexOf(line) * rowHeight + 32;
  const y = (point: LinePoint, line: Line) => base(line) - (swing * deviation(point, line)) / most;
  const height = head + lines.length * rowHeight + 8;
  return s('svg', { className: ['fig-narrow', 'fig-timeline-svg'], viewBox: `0 0 ${width} ${height}`, role: 'img' }, [
    s('title', 'How the count went'),
    s('desc', 'A line for each, from count to count. All lines are on the same scale.'),
    ...heads(counts, x),
    ...lines.flatMap((line) => {
      const rule = base(line) - 32;
      return [
        s('line', { className: ['fig-upright'], x1: 0, x2: width, y1: rule, y2: rule }),
        s('text', { className: ['fig-strong'], x: 0, y: base(line) - 2, fontSize }, fitted(line.row.shortName)),
        lineMarks(line, counts, { x, y, dot: 4 }),
        ...valuesOf(line, counts.measure, x, (point) => y(point, line)),
      ];
    }),
  ]);
}

function middleOf({ points }: Line): number {
  const values = points.map(({ value }) => value.value);
  return (Math.min(...values) + Math.max(...values)) / 2;
}

function fitted(name: string): string {
  let text = name;
  while (textWidth(text, fontSize) > names && text.length > 3) text = shortened(name, [...text].length - 1);
  return text;
}

/** Figures above their dots; where they would touch, the first and the last. */
function valuesOf(
  line: Line,
  measure: Measure,
  x: (column: number) => number,
  y: (point: LinePoint) => number,
): Element[] {
  const widest = Math.max(...line.points.map(({ value }) => textWidth(printDecimal(value), 12.5)));
  const dense = x(1) - x(0) < widest + 4;
  const ends = [line.points[0], line.points.at(-1)];
  return (dense ? line.points.filter((point) => ends.includes(point)) : line.points).map((point) =>
    s('text', { x: rounded(x(point.column)), y: rounded(y(point) - 8), fontSize: 12.5, textAnchor: 'middle' }, [
      s('tspan', pointData(line, point, measure), printDecimal(point.value)),
    ]),
  );
}

function heads({ tallies }: CountLines, x: (column: number) => number): Element[] {
  const labels = tallies.map((tally) => [shortStatusWord(tally.status), shortDay(tally)]);
  const widest = Math.max(...labels.flat().map((label) => textWidth(label, 12)));
  const dense = x(1) - x(0) < widest + 4;
  return labels.flatMap((lines, column) =>
    dense && column > 0 && column < labels.length - 1
      ? []
      : s(
          'text',
          { fontSize: 12, textAnchor: 'middle' },
          lines.map((line, index) =>
            s(
              'tspan',
              { className: index ? ['fig-quiet'] : ['fig-strong'], x: rounded(x(column)), y: 14 + index * 15 },
              line,
            ),
          ),
        ),
  );
}
