/** The counts over time for a wide page: one line per entry, labelled at both ends. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { printDecimal } from '../_elections/numerals';
import type { CountLines, Line, LinePoint } from './count-lines';
import { rounded } from './painted';
import { countLabels, edges, endLabels, leading, startLabels } from './timeline-labels';
import { lineMarks } from './timeline-marks';
import { tieOffsets } from './timeline-ties';

const width = 720;
const top = 12;

export function wideTimeline(counts: CountLines): Element {
  const { lines, measure, tallies } = counts;
  const edge = edges(lines);
  const right = width - edge.right;
  const plot = Math.min(520, Math.max(240, lines.length * 30));
  const x = (column: number) => edge.left + ((right - edge.left) * column) / (tallies.length - 1);
  const values = lines.flatMap(({ points }) => points.map(({ value }) => value.value));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const scaled = ({ value }: LinePoint) => top + (high > low ? (plot * (high - value.value)) / (high - low) : plot / 2);
  const offset = tieOffsets(lines);
  const y = (point: LinePoint, line: Line) => scaled(point) + offset(point, line);
  const bottom = top + plot + 18;
  const room = [top, Math.max(top + plot, top + (lines.length - 1) * leading)] as const;
  return s(
    'svg',
    { className: ['fig-wide', 'fig-timeline-svg'], viewBox: `0 0 ${width} ${bottom + 60}`, role: 'img' },
    [
      s('title', 'How the count went'),
      s('desc', lines.map(inWords).join('; ')),
      ...tallies.map((_, column) => {
        return s('line', {
          className: ['fig-upright'],
          x1: rounded(x(column)),
          x2: rounded(x(column)),
          y1: 0,
          y2: bottom,
        });
      }),
      ...lines.map((line) => lineMarks(line, counts, { x, y, dot: 4.5 })),
      ...endLabels(counts, { x, y, room }),
      ...startLabels(lines, { x, y: scaled, room }, measure),
      ...countLabels(counts, x, bottom),
    ],
  );
}

function inWords({ row, points }: Line): string {
  return `${row.name}: ${points.map(({ value }) => printDecimal(value)).join(', ')}`;
}
