/** A count as a table, with or without a bar in each row. The bars' table and the plain one are the same drawing. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { printNumber } from '../_elections/numerals';
import type { Tally, TallyRow } from '../_elections/tally';
import { bar, barScale, markLabel } from './bar';
import { paintOf } from './colours';
import { type Column, cell, columnHead, columnsOf } from './columns';
import { scrolling } from './scrolling';
import { entryWord, type Measure, mainMeasure, nameLines, valueIn } from './words';

export interface TableOptions {
  /** Draw a bar of this measure in each row. */
  readonly bars?: Measure;
  /** The columns, in order; else all that the count gives. */
  readonly columns?: readonly Column[];
  /** What the table holds, for those who hear it. */
  readonly caption: string;
  /** The election that changes are measured against, in a word. */
  readonly since?: string;
  /** Rows shown before the rest is folded away. */
  readonly limit?: number;
}

/** The result of a count; lists beyond the limit that won nothing are folded away under a summary. */
export function resultTable(tally: Tally, options: TableOptions): Element[] {
  const columns = columnsOf(tally, options.columns);
  const { shown, folded } = fold(tally.rows, options.limit ?? 12);
  const table = (rows: readonly TallyRow[], caption: string) =>
    h('table', { className: ['fig-table', ...(options.bars ? ['fig-has-bars'] : [])] }, [
      h('caption.fig-hidden', caption),
      header(tally, columns, options),
      h(
        'tbody',
        rows.map((row) => line(row, columns, tally, options)),
      ),
    ]);
  // A box that scrolls is a stop for the keyboard: only tables that can become too wide get one.
  const box = (caption: string, rows: readonly TallyRow[]) =>
    columns.length > (options.bars ? 3 : 2) ? scrolling(caption, table(rows, caption)) : table(rows, caption);
  const first = box(options.caption, shown);
  if (folded.length === 0) return [first];
  const summary = foldedWords(folded);
  return [first, h('details.fig-fold', [h('summary', summary), box(`${options.caption}; ${summary}`, folded)])];
}

/** Rows to show and rows to fold; whoever has a seat or goes through is never folded, and a fold hides three at least. */
function fold(rows: readonly TallyRow[], limit: number): { shown: TallyRow[]; folded: TallyRow[] } {
  const folded = rows.filter((row, place) => place >= limit && !row.seats && !row.standing && !row.isOthers);
  if (folded.length < 3) return { shown: [...rows], folded: [] };
  return { shown: rows.filter((row) => !folded.includes(row)), folded };
}

function foldedWords(rows: readonly TallyRow[]): string {
  const seatless = rows.every((row) => row.seats === 0);
  return `${printNumber(rows.length)} more${seatless ? ', none with a seat' : ''}`;
}

function header(tally: Tally, columns: readonly Column[], { bars, since }: TableOptions): Element {
  const cells = columns.map((column) => columnHead(column, tally, since));
  const barHead = bars ? [h('td.fig-bar', { ariaHidden: 'true' }, markLabel(barScale(tally, bars)))] : [];
  return h('thead', [h('tr', [h('th', { scope: 'col' }, entryWord(tally)), ...barHead, ...cells])]);
}

function line(row: TallyRow, columns: readonly Column[], tally: Tally, { bars }: TableOptions): Element {
  return h('tr', { dataKey: row.key, className: row.standing ? ['fig-through'] : [] }, [
    h('th', { scope: 'row' }, nameCell(row, columns)),
    ...(bars ? [h('td.fig-bar', [rowBar(row, bars, tally)])] : []),
    ...columns.map((column) => cell(row, column, column === (bars ?? mainMeasure(tally)))),
  ]);
}

function rowBar(row: TallyRow, measure: Measure, tally: Tally): Element {
  const mark = { key: row.key, field: measure, value: valueIn(row, measure), paint: paintOf(row) };
  return bar(mark, barScale(tally, measure));
}

const standings = { elected: 'elected', advanced: 'to the run-off' } as const;

function nameCell(row: TallyRow, columns: readonly Column[]): ElementContent[] {
  const { main, sub } = nameLines(row);
  const { formerly, against, isNew } = row.change ?? {};
  const said = columns.some((column) => column.endsWith('-change'));
  const notes = [
    sub,
    formerly && `formerly ${formerly}`,
    against && `change against ${against}`,
    isNew && !said && 'new',
  ];
  return [
    h('span.fig-name', main),
    ...notes.filter((note) => note !== undefined && note !== false).map((note) => h('span.fig-party', note)),
    ...(row.standing ? [h('strong.fig-standing', standings[row.standing])] : []),
  ];
}
