/** A count as a table, with or without a bar in each row. The bars' table and the plain one are the same drawing. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { printDecimal, printNumber, printSigned } from '../_elections/numerals';
import type { Tally, TallyRow } from '../_elections/tally';
import { bar, barScale } from './bar';
import { paintOf } from './colours';
import { entryWord, type Measure, measureWord, nameLines, plain, valueIn } from './words';

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

/** A measure, or its change since the previous election. */
export type Column = Measure | `${Measure}-change`;

const all: readonly Column[] = ['share', 'share-change', 'votes', 'votes-change', 'seats', 'seats-change'];

/** The columns that the count has any figure for. */
export function columnsOf(tally: Tally, wanted: readonly Column[] = all): Column[] {
  return wanted.filter((column) => tally.rows.some((row) => hasFigure(row, column)));
}

function hasFigure(row: TallyRow, column: Column): boolean {
  const [measure, change] = splitColumn(column);
  if (!change) return row[measure] !== undefined;
  return row.change?.[measure] !== undefined;
}

function splitColumn(column: Column): [Measure, boolean] {
  const change = column.endsWith('-change');
  const measure = column.replace('-change', '');
  return [measure === 'seats' || measure === 'votes' ? measure : 'share', change];
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
        rows.map((row) => line(row, columns, tally, options.bars)),
      ),
    ]);
  const first = h('div.fig-scroll', { role: 'region', ariaLabel: options.caption, tabIndex: 0 }, [
    table(shown, options.caption),
  ]);
  if (folded.length === 0) return [first];
  const summary = foldedWords(folded);
  const rest = h('details.fig-fold', [
    h('summary', summary),
    h('div.fig-scroll', { role: 'region', ariaLabel: summary, tabIndex: 0 }, [table(folded, summary)]),
  ]);
  return [first, rest];
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
  const cells = columns.map((column) => {
    const [measure, change] = splitColumn(column);
    return h(
      'th',
      { scope: 'col', dataField: column },
      change ? changeHead(measure, since) : measureWord(measure, tally),
    );
  });
  const barHead = bars ? [h('td.fig-bar', { ariaHidden: 'true' })] : [];
  return h('thead', [h('tr', [h('th', { scope: 'col' }, entryWord(tally)), ...barHead, ...cells])]);
}

function changeHead(measure: Measure, since: string | undefined): ElementContent[] {
  const of = { share: 'of share, in points', votes: 'of votes', seats: 'of seats' }[measure];
  if (!since) return [{ type: 'text', value: 'Change' }, h('span.fig-hidden', ` ${of}`)];
  return [h('span.fig-hidden', `Change ${of}, `), { type: 'text', value: `Since ${since}` }];
}

function line(row: TallyRow, columns: readonly Column[], tally: Tally, bars: Measure | undefined): Element {
  return h('tr', { dataKey: row.key, className: row.standing ? ['fig-through'] : [] }, [
    h('th', { scope: 'row' }, nameCell(row)),
    ...(bars ? [h('td.fig-bar', [rowBar(row, bars, tally)])] : []),
    ...columns.map((column) => cell(row, column)),
  ]);
}

function rowBar(row: TallyRow, measure: Measure, tally: Tally): Element {
  const mark = { key: row.key, field: measure, value: valueIn(row, measure), paint: paintOf(row) };
  return bar(mark, barScale(tally, measure));
}

const standings = { elected: 'elected', advanced: 'to the run-off' } as const;

function nameCell(row: TallyRow): ElementContent[] {
  const { main, sub } = nameLines(row);
  const { formerly, against, isNew } = row.change ?? {};
  const notes = [sub, formerly && `formerly ${formerly}`, against && `change against ${against}`, isNew && 'new'];
  return [
    h('span.fig-name', main),
    ...notes.filter((note) => note !== undefined && note !== false).map((note) => h('span.fig-party', note)),
    ...(row.standing ? [h('strong.fig-standing', standings[row.standing])] : []),
  ];
}

function cell(row: TallyRow, column: Column): Element {
  const [measure, change] = splitColumn(column);
  const data = { dataKey: row.key, dataField: column };
  if (change) return changeCell(row, measure, data);
  const value = valueIn(row, measure);
  if (!value) return unknownCell(data);
  const text = printDecimal(value);
  const unit = measure === 'share' ? [h('span.fig-unit', '%')] : [];
  return h('td', { ...data, dataValue: plain(value) }, [text, ...unit]);
}

function changeCell(row: TallyRow, measure: Measure, data: Record<string, string>): Element {
  const change = row.change?.[measure];
  if (change === undefined) return unknownCell(data, row.change?.isNew ? 'new' : undefined);
  const value = typeof change === 'number' ? { value: change, digits: 0 } : change;
  return h('td', { ...data, dataValue: plain(value) }, printSigned(value));
}

/** Unknown is not zero: a dash for the eye, words for the ear. */
export function unknownCell(data: Record<string, string> = {}, text?: string): Element {
  return h('td.fig-unknown', data, text ?? [h('span', { ariaHidden: 'true' }, '–'), h('span.fig-hidden', 'not given')]);
}
