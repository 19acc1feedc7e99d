/** One bar of a row: its length on the scale that all rows share. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Decimal } from '../_elections/decimal';
import type { Tally } from '../_elections/tally';
import { filled, type Paint } from './colours';
import { type Measure, plain, valueIn } from './words';

export interface BarScale {
  /** The value that fills the whole width. */
  readonly full: number;
  /** A value to mark with a line: half of the votes where a majority decides. */
  readonly mark?: number;
}

export interface BarMark {
  readonly key: string;
  readonly field: Measure;
  readonly value: Decimal | undefined;
  readonly paint: Paint;
  /** Which round it belongs to, where a row has a bar for each. */
  readonly round?: number;
  /** Margin of error to either side. */
  readonly margin?: number;
}

const height = 24;
const thickness = 14;

/** A scale from nothing to the longest bar; where somebody comes near half of the votes, to all of them, with that half marked. */
export function barScale(tally: Tally, measure: Measure): BarScale {
  return scaleFor(
    tally.rows.map((row) => valueIn(row, measure)?.value ?? 0),
    measure,
  );
}

export function scaleFor(values: readonly number[], measure: Measure): BarScale {
  const most = Math.max(...values, 0);
  // From 45% on, whether somebody has half of the votes is what the bars are read for.
  if (measure === 'share' && most >= 45) return { full: 100, mark: 50 };
  return { full: most || 1 };
}

/** The bar; `aria-hidden`, since its number stands in the same row. Widths are percentages, so it fits any column. */
export function bar({ key, field, value, paint, round, margin }: BarMark, scale: BarScale): Element {
  const along = (amount: number) => `${Math.min(100, Math.max(0, (100 * amount) / scale.full)).toFixed(2)}%`;
  const middle = height / 2;
  const upright = (amount: number, className: string) =>
    s('line', { className: [className], x1: along(amount), x2: along(amount), y1: 0, y2: height });
  const data = { dataKey: key, dataField: field, dataRound: round, dataValue: value && plain(value) };
  // Two units at least: a bar of 0.1% is still a bar. Nothing at all is drawn for nothing.
  const width = value && value.value > scale.full / 150 ? along(value.value) : 2;
  const rect = { x: 0, y: middle - thickness / 2, width, height: thickness };
  return s('svg', { className: ['fig-bar-svg'], height, width: '100%', ariaHidden: 'true', focusable: 'false' }, [
    ...(scale.mark === undefined ? [] : [upright(scale.mark, 'fig-half')]),
    s('g', { fill: paint.both }, [
      ...(value && value.value > 0 ? [s('rect', { className: ['fig-mark'], ...data, ...filled(paint), ...rect })] : []),
    ]),
    ...(value && margin !== undefined
      ? [
          s('line', {
            className: ['fig-margin'],
            x1: along(value.value - margin),
            x2: along(value.value + margin),
            y1: middle,
            y2: middle,
          }),
        ]
      : []),
  ]);
}

/** Above the bars: what the marked line is. */
export function markLabel({ full, mark }: BarScale): Element[] {
  if (mark === undefined) return [];
  const x = `${((100 * mark) / full).toFixed(2)}%`;
  const text = s('text', { className: ['fig-quiet'], x, y: 14, fontSize: 12, textAnchor: 'middle' }, `${mark}%`);
  return [
    s('svg', { className: ['fig-mark-label'], height: 18, width: '100%', ariaHidden: 'true', focusable: 'false' }, [
      text,
    ]),
  ];
}
