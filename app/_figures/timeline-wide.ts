/** The counts over time for a wide page: one line per entry, labelled at both ends. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { printDecimal } from '../_elections/numerals';
import type { CountLines, Line, LinePoint } from './count-lines';
import { rounded } from './painted';
import { spread } from './spread';
import { shortened, textWidth } from './text-width';
import { lineMarks } from './timeline-marks';
import { shortMoment } from './when';
import { countedWords, shortStatusWord } from './words';

const width = 720;
const fontSize = 14;
const leading = 19;
const top = 12;
const left = 64;

export function wideTimeline(counts: CountLines): Element {
  const { lines, tallies } = counts;
  const right = width - 32 - Math.max(...lines.map((line) => textWidth(endLabel(line), fontSize)));
  const plot = Math.min(520, Math.max(240, lines.length * 30));
  const x = (column: number) => left + ((right - left) * column) / (tallies.length - 1);
  const values = lines.flatMap(({ points }) => points.map(({ value }) => value.value));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const y = ({ value }: LinePoint) => top + (high > low ? (plot * (high - value.value)) / (high - low) : plot / 2);
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
      ...endLabels(lines, x, y, room, tallies.length - 1),
      ...startLabels(lines, x, y, room),
      ...countLabels(counts, x, bottom),
    ],
  );
}

function endLabel({ row, points }: Line): string {
  const last = points.at(-1);
  return `${shortened(row.shortName, 18)} ${last ? printDecimal(last.value) : ''}`;
}

type X = (column: number) => number;
type Y = (point: LinePoint) => number;

/** Labels at the last count, spread where lines end close together, each with a leader where it had to move. */
function endLabels(lines: readonly Line[], x: X, y: Y, room: readonly [number, number], last: number): Element[] {
  const ends = lines.flatMap((line) => {
    const point = line.points.at(-1);
    return point ? [{ line, point }] : [];
  });
  const places = spread(
    ends.map(({ point }) => y(point)),
    leading,
    room,
  );
  return ends.flatMap(({ line, point }, index) => {
    const place = places[index] ?? 0;
    const from = rounded(x(point.column) + 7);
    const to = rounded(x(last) + 20);
    return [
      s('line', { className: ['fig-leader'], x1: from, y1: rounded(y(point)), x2: to, y2: rounded(place) }),
      s('text', { x: to + 4, y: rounded(place + 5), fontSize, ariaHidden: 'true' }, [
        s('tspan', { className: ['fig-strong'] }, shortened(line.row.shortName, 18)),
        s('tspan', { dx: 5 }, printDecimal(point.value)),
      ]),
    ];
  });
}

/** The first figures on the left; lines that start at the same figure share a label. */
function startLabels(lines: readonly Line[], x: X, y: Y, room: readonly [number, number]): Element[] {
  const starts = new Map<string, LinePoint>();
  for (const { points } of lines) {
    const [first] = points;
    if (first?.column === 0) starts.set(printDecimal(first.value), first);
  }
  const places = spread([...starts.values()].map(y), leading, room);
  return [...starts].flatMap(([text, point], index) => {
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
      s('text', { x: rounded(to - 17), y: rounded(place + 5), fontSize, textAnchor: 'end', ariaHidden: 'true' }, text),
    ];
  });
}

/** What each count is, below its line; of counts that stand too close, those that fit (the table below has them all). */
function countLabels({ tallies }: CountLines, x: X, bottom: number): Element[] {
  const labels = tallies.map((tally, column) => {
    const lines = [shortStatusWord(tally.status), shortMoment(tally.asOf), countedWords(tally.counted) ?? ''];
    const half = Math.max(...lines.map((line) => textWidth(line, 13))) / 2;
    // The last stands at the right, where there is room beyond its line.
    return { lines: lines.filter(Boolean), half, at: Math.max(half, x(column)) };
  });
  const kept: typeof labels = [];
  for (const label of [...labels].reverse()) {
    const next = kept.at(-1);
    if (!next || label.at + label.half + 12 <= next.at - next.half) kept.push(label);
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

function inWords({ row, points }: Line): string {
  return `${row.name}: ${points.map(({ value }) => printDecimal(value)).join(', ')}`;
}
