/** How the count went: the lines, what changed in words, and every count in a table. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { countChange, countChangeSentence } from '../_elections/count-history';
import { printAmount, printWord } from '../_elections/numerals';
import type { Tally } from '../_elections/tally';
import { framed } from './caption';
import { type CountLines, countLines } from './count-lines';
import { countsTable } from './counts-table';
import { narrowTimeline } from './timeline-narrow';
import { wideTimeline } from './timeline-wide';
import { shortMoment } from './when';
import { measureWord, shortStatusWord } from './words';

const mostChanges = 4;

export interface TimelineOptions {
  readonly title?: string;
  readonly link?: { readonly href: string; readonly text: string };
}

/** @returns undefined where there are not two counts with the same figure, or no figure changed from one to another */
export function timelineFigure(tallies: readonly Tally[], options: TimelineOptions = {}): Element | undefined {
  const counts = countLines(tallies);
  const newest = tallies.at(-1);
  if (!counts || counts.isLevel || !newest) return undefined;
  const estimated = tallies.some(({ status }) => status === 'estimate') ? ' Open circle: an estimate.' : '';
  const left = counts.left
    ? ` The other ${counts.left === 1 ? 'one is' : `${printWord(counts.left)} are`} in the table.`
    : '';
  const sub = `${whatIn(counts, newest)} at each count.${estimated} The scale does not start at zero.${left}`;
  return framed('timeline', { title: options.title, sub }, [
    wideTimeline(counts),
    narrowTimeline(counts),
    ...changesInWords(tallies),
    everyCount(counts, newest, options),
    ...(options.link ? [h('p.fig-source', [h('a', { href: options.link.href }, options.link.text)])] : []),
  ]);
}

/** How the count went: the lines; where no figure changed, the counts in words and figures alone. */
export function countsFigure(tallies: readonly Tally[]): Element | undefined {
  const counts = countLines(tallies);
  const newest = tallies.at(-1);
  if (!counts || !newest) return undefined;
  return timelineFigure(tallies) ?? framed('counts', {}, [...changesInWords(tallies), everyCount(counts, newest)]);
}

/** Whether there is a timeline of these counts. */
export function hasTimeline(tallies: readonly Tally[]): boolean {
  return tallies.length > 0 && countLines(tallies)?.isLevel === false;
}

function whatIn({ measure }: CountLines, newest: Tally): string {
  return measure === 'share' ? 'Share of the valid votes' : measureWord(measure, newest);
}

function everyCount(
  counts: CountLines,
  newest: Tally,
  { title = 'How the count went' }: TimelineOptions = {},
): Element {
  const caption = `${title}: ${whatIn(counts, newest).toLowerCase()} at each count`;
  return h('details.fig-fold', [h('summary', 'Every count in figures'), countsTable(counts, caption)]);
}

/** What changed from each count to the next, the latest first; of many, the older ones behind a summary. */
function changesInWords(tallies: readonly Tally[]): Element[] {
  const items = tallies.slice(1).flatMap((to, index) => {
    const from = tallies[index];
    if (!from) return [];
    const which = `${shortStatusWord(to.status)}, ${shortMoment(to)}: `;
    return [h('li', [h('strong', which), countChangeSentence(countChange(from, to))])];
  });
  const [latest, older] = [items.reverse().slice(0, mostChanges), items.slice(mostChanges)];
  const rest = h('details.fig-fold', [
    h('summary', printAmount(older.length, 'more changes')),
    h('ul.fig-changes', older),
  ]);
  return [h('ul.fig-changes', latest), ...(older.length ? [rest] : [])];
}
