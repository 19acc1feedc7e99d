/**
 * Polls against the result: a band for each candidate or list, in it a lane for each poll (the newest on top), and across
 * the lanes what came out. Bands never cross, so they need no colour to be told apart.
 */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Named } from './names';
import { rounded } from './painted';
import { bandMarks, labelled, type Scale, type Stage } from './poll-band';
import type { PollSeries } from './poll-series';
import { ticks } from './scale';

const wide: Stage = { width: 720, from: 150, above: 10, className: 'fig-wide' };
const narrow: Stage = { width: 340, from: 8, above: 30, className: 'fig-narrow' };
/** Bands drawn; the table has everybody. */
const most = 12;
export function pollDots(series: PollSeries): Element[] {
  return [wide, narrow].map((stage) => drawing(series, stage));
}

function drawing(series: PollSeries, stage: Stage): Element {
  const { lines, measure } = series;
  const entries = series.entries.slice(0, most);
  const { low, high } = extent(series, entries);
  const to = stage.width - 12;
  const hasResult = series.result.size > 0;
  const x: Scale = (value) => rounded(stage.from + ((to - stage.from) * (value - low)) / (high - low || 1));
  const lane = lines.length <= labelled ? 20 : 9;
  const band = stage.above + lines.length * lane + 10;
  const bottom = entries.length * band;
  return s('svg', { className: [stage.className], viewBox: `0 0 ${stage.width} ${bottom + 24}`, role: 'img' }, [
    s('title', hasResult ? 'Polls against the result' : 'Polls'),
    s(
      'desc',
      `Each dot is a figure of a poll${hasResult ? '; each upright line is what came out' : ''}. All figures are in the table.`,
    ),
    ...axis(x, low, high, bottom, measure === 'share' ? '%' : ''),
    ...entries.flatMap((entry, index) => bandMarks(entry, series, { x, top: index * band, lane, stage })),
  ]);
}

function extent({ lines, result }: PollSeries, entries: readonly Named[]): { low: number; high: number } {
  const keys = new Set(entries.map(({ key }) => key));
  const polled = lines.flatMap(({ poll, values }) => {
    const margin = poll.margin?.value ?? 0;
    return [...values].flatMap(([key, { value }]) => (keys.has(key) ? [value - margin, value + margin] : []));
  });
  const all = [...polled, ...[...result].flatMap(([key, { value }]) => (keys.has(key) ? [value] : []))];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const air = Math.max(0.5, (high - low) * 0.08);
  return { low: Math.max(0, low - air), high: high + air };
}

function axis(x: Scale, low: number, high: number, bottom: number, unit: string): Element[] {
  return ticks(low, high).flatMap((value) => [
    s('line', { className: ['fig-upright'], x1: x(value), x2: x(value), y1: 0, y2: bottom }),
    s(
      'text',
      { className: ['fig-quiet'], x: x(value), y: bottom + 16, fontSize: 12, textAnchor: 'middle', ariaHidden: 'true' },
      `${value}${unit}`,
    ),
  ]);
}
