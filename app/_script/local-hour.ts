/** The hour of a time in the reader's own zone, where it is another than the one it is printed in. */
import { locale } from '../_site/settings.json';

/**
 * @param written a time as machines read it: `2017-04-23T20:00+02:00`
 * @param timeZone the reader's; without it the browser's own
 * @returns "19:00 your time", with the day before it where that differs; undefined where there is nothing to add
 */
export function localHour(written: string, timeZone?: string): string | undefined {
  const [, day = '', hour] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(written) ?? [];
  const instant = Date.parse(written);
  if (hour === undefined || Number.isNaN(instant)) return undefined;
  // Swedish dates are ISO's.
  const own = new Date(instant).toLocaleString('sv', { timeZone });
  if (own.startsWith(`${day} ${hour}`)) return undefined;
  const dayFormat = { weekday: 'long', day: 'numeric', month: 'long', timeZone } as const;
  const date = own.startsWith(day) ? '' : `${new Date(instant).toLocaleDateString(locale, dayFormat)}, `;
  return `${date}${own.slice(11, 16)} your time`;
}

/**
 * The hour goes into an attribute, which base.css prints after the time: were it a text of the page, React would not find a hydrated
 * page as the server wrote it.
 */
export function addLocalHours(): void {
  for (const time of document.querySelectorAll<HTMLTimeElement>('time.local-time')) {
    const hour = localHour(time.dateTime);
    if (hour) time.dataset.local = hour;
  }
}
