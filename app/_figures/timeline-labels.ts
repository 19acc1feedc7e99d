/** The labels of the wide timeline: figures at both ends, the counts below. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { printDecimal } from '../_elections/numerals';
import type { CountLines, Line, LinePoint } from './count-lines';
import { rounded } from './painted';
import { spread } from './spread';
import { shortened, textWidth } from './text-width';
import { pointData } from './timeline-marks';
import { shortMoment } from './when';
import { countedWords, type Measure, shortStatusWord } from './words';

export const fontSize = 14;
export const leading = 19;
const longest = 18;

/** Where counts and figures stand in the drawing. */
export interface Axes {
  readonly x: (column: number) => number;
  readonly y: (point: LinePoint, line: Line) => number;
  /** Ends of the room for labels. */
  readonly room: readonly [number, number];
}

/** How much room the labels at either end take. */
export function edges(lines: readonly Line[]): { left: number; right: number } {
  const starts = lines.flatMap(({ points: [first] }) =>
    first ? [textWidth(printDecimal(first.value), fontSize)] : [],
  );
  const ends = lines.map((line) => textWidth(endLabel(line), fontSize));
  return { left: Math.max(40, ...starts) + 26, right: Math.max(...ends) + 32 };
}

function endLabel({ row, points }: Line): string {
  const last = points.at(-1);
  return `${shortened(row.shortName, longest)} ${last ? printDecimal(last.value) : ''}`;
}

/** Labels at the last count, spread where lines end close together, each with a leader where it had to move. */
export function endLabels({ lines, measure, tallies }: CountLines, { x, y, room }: Axes): Element[] {
  const last = tallies.length - 1;
  const ends = lines.flatMap((line) => {
    const point = line.points.at(-1);
    return point ? [{ line, point }] : [];
  });
  const places = spread(
    ends.map(({ point, line }) => y(point, line)),
    leading,
    room,
  );
  return ends.flatMap(({ line, point }, index) => {
    const place = places[index] ?? 0;
    const from = rounded(x(point.column) + 7);
    const to = rounded(x(last) + 20);
    return [
      s('line', { className: ['fig-leader'], x1: from, y1: rounded(y(point, line)), x2: to, y2: rounded(place) }),
      s('text', { x: to + 4, y: rounded(place + 5), fontSize, ariaHidden: 'true' }, [
        s('tspan', { className: ['fig-strong'] }, shortened(line.row.shortName, longest)),
        s('tspan', { dx: 5, ...pointData(line, point, measure) }, printDecimal(point.value)),
      ]),
    ];
  });
}

/** The first figures on the left; lines that start at the same figure share a label. */
export function startLabels(
  lines: readonly Line[],
  { x, y, room }: Omit<Axes, 'y'> & { readonly y: (point: LinePoint) => number },
  measure: Measure,
): Element[] {
  const starts = new Map<string, { line: Line; point: LinePoint }>();
  for (const line of lines) {
    const [point] = line.points;
    if (point?.column === 0) starts.set(printDecimal(point.value), { line, point });
  }
  const places = spread(
    [...starts.values()].map(({ point }) => y(point)),
    leading,
    room,
  );
  return [...starts].flatMap(([text, { line, point }], index) => {
    const place = places[index] ?? 0;
    const to = x(0) - 7;
    return [
      s('line', {
        className: ['fig-leader'],
        x1: rounded(to),
        y1: rounded(y(point)),
        x2: rounded(to - 13),
        y2: rounded(place),
      }),
      s('text', { x: rounded(to - 17), y: rounded(place + 5), fontSize, textAnchor: 'end', ariaHidden: 'true' }, [
        s('tspan', pointData(line, point, measure), text),
      ]),
    ];
  });
}

/** What each count is, below its line; of counts that stand too close, those that fit (the table below has them all). */
export function countLabels({ tallies }: CountLines, x: Axes['x'], bottom: number): Element[] {
  const labels = tallies.map((tally, column) => {
    const lines = [shortStatusWord(tally.status), shortMoment(tally), countedWords(tally.counted) ?? ''];
    const half = Math.max(...lines.map((line) => textWidth(line, 13))) / 2;
    // The last stands at the right, where there is room beyond its line.
    return { lines: lines.filter(Boolean), half, at: Math.max(half, x(column)) };
  });
  // The last and the first count are always named, then whatever fits between them.
  const kept: typeof labels = [];
  for (const label of [labels.at(-1), labels[0], ...labels.slice(1, -1)]) {
    const isFree = label && kept.every((other) => Math.abs(other.at - label.at) >= other.half + label.half + 12);
    if (label && isFree) kept.push(label);
  }
  return kept.map(({ lines, at }) =>
    s(
      'text',
      { className: ['fig-count-label'], fontSize: 13, textAnchor: 'middle' },
      lines.map((line, index) =>
        s(
          'tspan',
          { className: index ? ['fig-quiet'] : ['fig-strong'], x: rounded(at), y: bottom + 18 + index * 17 },
          line,
        ),
      ),
    ),
  );
}
