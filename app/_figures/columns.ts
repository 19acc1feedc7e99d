/** The columns of a result's table, and their cells. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { printDecimal, printSigned } from '../_elections/numerals';
import type { Tally, TallyRow } from '../_elections/tally';
import { type Measure, measureWord, plain, valueIn } from './words';

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

export function splitColumn(column: Column): [Measure, boolean] {
  const change = column.endsWith('-change');
  const measure = column.replace('-change', '');
  return [measure === 'seats' || measure === 'votes' ? measure : 'share', change];
}

/** A column's heading; of a change, with the election that it is measured against, in a word. */
export function columnHead(column: Column, tally: Tally, since: string | undefined): Element {
  const [measure, change] = splitColumn(column);
  const text = change ? changeHead(measure, since) : measureWord(measure, tally);
  return h('th', { scope: 'col', dataField: column }, text);
}

function changeHead(measure: Measure, since: string | undefined): ElementContent[] {
  const of = { share: 'of share, in points', votes: 'of votes', seats: 'of seats' }[measure];
  if (!since) return [{ type: 'text', value: 'Change' }, h('span.fig-hidden', ` ${of}`)];
  return [h('span.fig-hidden', `Change ${of}, `), { type: 'text', value: `Since ${since}` }];
}

/** @param isMain whether the column is what the table is about */
export function cell(row: TallyRow, column: Column, isMain: boolean): Element {
  const [measure, change] = splitColumn(column);
  const data = { dataKey: row.key, dataField: column };
  const className = isMain ? ['fig-main'] : [];
  if (change) return changeCell(row, measure, data);
  const value = valueIn(row, measure);
  if (!value) return unknownCell(data);
  const text = printDecimal(value);
  const unit = measure === 'share' ? [h('span.fig-unit', '%')] : [];
  return h('td', { className, ...data, dataValue: plain(value) }, [text, ...unit]);
}

function changeCell(row: TallyRow, measure: Measure, data: Record<string, string>): Element {
  const change = row.change?.[measure];
  if (change === undefined) return unknownCell(data, row.change?.isNew ? 'new' : undefined);
  const value = typeof change === 'number' ? { value: change, digits: 0 } : change;
  return h('td', { ...data, dataValue: plain(value) }, printSigned(value));
}

/** Unknown is not zero: a dash for the eye, words for the ear. */
export function unknownCell(data: Record<string, string> = {}, text?: string, spoken = 'not given'): Element {
  return h('td.fig-unknown', data, text ?? [h('span', { ariaHidden: 'true' }, '–'), h('span.fig-hidden', spoken)]);
}
