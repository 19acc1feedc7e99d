/** Moments as figures print them, in the zone they were written with. */

import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Moment } from '../_elections/moment';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const shortDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** "26 April 2017", "23 April 2017, 20:00". */
export function momentWords(moment: Moment): string {
  const text = day.format(Date.parse(`${moment.day}T00:00:00Z`));
  return moment.time ? `${text}, ${moment.time}` : text;
}

/** "26 Apr", "23 Apr, 20:00": for labels inside a drawing. */
export function shortMoment(moment: Moment): string {
  const text = shortDay.format(Date.parse(`${moment.day}T00:00:00Z`));
  return moment.time ? `${text}, ${moment.time}` : text;
}

export function timeElement(moment: Moment): Element {
  return h('time', { dateTime: moment.text }, momentWords(moment));
}
