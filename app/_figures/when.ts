/** Moments in figures, in the zone they were written with. Only labels inside a drawing are shorter than on the rest of the site. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Moment } from '../_elections/moment';
import type { Tally } from '../_elections/tally';
import { printMoment, printShortDay } from '../_site/dates';

/** When a count stood so, beside others of its contest: "26 Apr", "23 Apr, 20:00"; in another year than the vote's "6 Jan 2017". */
export function shortMoment({ asOf, votedOn }: Pick<Tally, 'asOf' | 'votedOn'>): string {
  const day = shortDay({ asOf, votedOn });
  return asOf.time ? `${day}, ${asOf.time}` : day;
}

/** The same without an hour. */
export function shortDay({ asOf, votedOn }: Pick<Tally, 'asOf' | 'votedOn'>): string {
  const [year, ofVote] = [asOf.day.slice(0, 4), votedOn.day.slice(0, 4)];
  return year === ofVote ? printShortDay(asOf.day) : `${printShortDay(asOf.day)} ${year}`;
}

export function timeElement(moment: Moment): Element {
  return h('time', { dateTime: moment.text }, printMoment(moment));
}
