/** Bars: the result of one count, in order, each row with its name, bar and figures. */
import type { Element } from 'hast';
import type { Tally } from '../_elections/tally';
import { framed, sourceLine, statusLine } from './caption';
import type { Column } from './columns';
import { resultTable } from './result-table';
import { type Measure, mainMeasure, measureWord } from './words';

export interface ResultOptions {
  /** What the figure is called. */
  readonly title?: string;
  /** What the bars measure; else what the contest is about. */
  readonly measure?: Measure;
  /** Where the other counts and the rest of the figures are. */
  readonly link?: { readonly href: string; readonly text: string };
  /** Without title, status and source, where the page around says them. */
  readonly bare?: boolean;
  /** All figures of the count as columns, not only those that explain the bars. */
  readonly complete?: boolean;
  /** The election that changes are measured against, in a word: "2012". */
  readonly since?: string;
}

/** The figures beside a bar: its own first, what changed, then the one that explains it. */
const beside: Record<Measure, readonly Column[]> = {
  share: ['share', 'share-change', 'votes'],
  seats: ['seats', 'seats-change', 'share'],
  votes: ['votes', 'votes-change'],
};

/** All figures, the bar's own first. */
const complete: Record<Measure, readonly Column[]> = {
  share: ['share', 'share-change', 'votes', 'votes-change', 'seats', 'seats-change'],
  seats: ['seats', 'seats-change', 'share', 'share-change', 'votes'],
  votes: ['votes', 'votes-change', 'share', 'share-change', 'seats', 'seats-change'],
};

/** The columns of a table whose bars are of this measure. */
export function columnsFor(measure: Measure, options: ResultOptions): readonly Column[] {
  return (options.complete ? complete : beside)[measure];
}

export function barsFigure(tally: Tally, options: ResultOptions = {}): Element {
  const measure = options.measure ?? mainMeasure(tally);
  const caption = `${options.title ?? 'Result'}: ${measureWord(measure, tally).toLowerCase()} in order of result`;
  const columns = columnsFor(measure, options);
  const tables = resultTable(tally, { bars: measure, columns, caption, since: options.since });
  return frame('bars', tally, options, tables);
}

/** The plain table: every figure of the count. */
export function tableFigure(tally: Tally, options: ResultOptions = {}): Element {
  const caption = `${options.title ?? 'Result'}: all figures of this count`;
  return frame('table', tally, options, resultTable(tally, { caption, since: options.since }));
}

/** A figure about one count, with the count's status above and its source below. */
export function frame(kind: string, tally: Tally, options: ResultOptions, body: Element[]): Element {
  const { title, link, bare } = options;
  const head = { title: bare ? undefined : title, status: bare ? undefined : statusLine(tally) };
  return framed(kind, head, body, bare ? undefined : sourceLine(tally, link));
}
