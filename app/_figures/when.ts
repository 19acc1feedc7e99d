/** Moments in figures, in the zone they were written with. Only labels inside a drawing are shorter than on the rest of the site. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Moment } from '../_elections/moment';
import { printMoment, printShortDay } from '../_site/dates';

/** "26 Apr", "23 Apr, 20:00". */
export function shortMoment(moment: Moment): string {
  const day = printShortDay(moment.day);
  return moment.time ? `${day}, ${moment.time}` : day;
}

export function timeElement(moment: Moment): Element {
  return h('time', { dateTime: moment.text }, printMoment(moment));
}
