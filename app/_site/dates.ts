/**
 * The one formatter for dates. A moment is shown in the zone it was written with, never converted: what a reader
 * finds here is what the source gave.
 */
import type { Moment } from '../_elections/moment';
import { site } from './site';

const dayFormat = new Intl.DateTimeFormat(site.locale, { dateStyle: 'long', timeZone: 'UTC' });
const shortDayFormat = new Intl.DateTimeFormat(site.locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const monthFormat = new Intl.DateTimeFormat(site.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const weekdayFormat = new Intl.DateTimeFormat(site.locale, { dateStyle: 'full', timeZone: 'UTC' });

/** 6 May 2017 */
export function printDay(day: string): string {
  return dayFormat.format(midnight(day));
}

/** 6 May, where the year is known: beside others inside a drawing. */
export function printShortDay(day: string): string {
  return shortDayFormat.format(midnight(day));
}

/** Saturday 6 May 2017 */
export function printWeekday(day: string): string {
  return weekdayFormat.format(midnight(day)).replace(',', '');
}

/** May 2017, of `2017-05` */
export function printMonth(month: string): string {
  return monthFormat.format(midnight(`${month}-01`));
}

/** UTC+2, UTC−3:30, UTC */
export function printZone(offset: number): string {
  if (offset === 0) return 'UTC';
  const minutes = Math.abs(offset);
  const rest = minutes % 60;
  return `UTC${offset < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

/** 6 May 2017, 18:40 (UTC+2); a whole day is its date alone. */
export function printMoment(moment: Moment): string {
  if (moment.time === undefined) return printDay(moment.day);
  return `${printDay(moment.day)}, ${moment.time} (${printZone(moment.offset ?? 0)})`;
}

/** What a second time adds to a first: 22:10 on the same day in the same zone, else all of it. */
export function printAfter(moment: Moment, before: Moment): string {
  const sameDay = moment.day === before.day && moment.offset === before.offset;
  return sameDay && moment.time !== undefined ? moment.time : printMoment(moment);
}

function midnight(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
