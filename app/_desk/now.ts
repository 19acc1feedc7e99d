/** The present moment, written as an editor would: with the offset of a zone. */
import { compareMoments, type Moment, parseMoment } from '../_elections/moment';
import { Misuse, Refusal } from './refusal';

/**
 * An instant as text to the minute: `2017-04-23T20:00+02:00`; UTC is written Z.
 * @param instant milliseconds since 1970 UTC
 * @param offset minutes east of UTC
 */
export function momentText(instant: number, offset: number): string {
  const local = new Date(instant + offset * 60_000).toISOString().slice(0, 16);
  if (offset === 0) return `${local}Z`;
  const minutes = Math.abs(offset);
  const part = (value: number) => String(value).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${part(Math.floor(minutes / 60))}:${part(minutes % 60)}`;
}

/** The offset of an IANA time zone at an instant, in minutes east of UTC. */
export function offsetIn(timeZone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(instant);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d+):(\d+)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/**
 * Reads the day or time that a flag gives.
 * @throws Misuse where it is neither
 */
export function momentOf(flag: string, text: string): Moment {
  const moment = parseMoment(text);
  if (moment) return moment;
  throw new Misuse(`${flag} ${text}: it must be a day (2017-04-23) or a time with its offset (2017-04-23T20:00+02:00)`);
}

/**
 * Holds a moment between what came before it and now.
 * @param now milliseconds since 1970 UTC, in a zone of this offset
 * @throws Refusal where it is earlier than one of `floors`, or ahead of the clock
 */
export function demandBetween(
  moment: Moment,
  floors: readonly (readonly [name: string, floor: Moment | undefined])[],
  now: { readonly instant: number; readonly offset: number },
  flag = '--at',
): void {
  for (const [name, floor] of floors) {
    if (floor && compareMoments(moment, floor) < 0) {
      throw new Refusal(`${moment.text} is earlier than ${name} (${floor.text}): say when with ${flag}`);
    }
  }
  const present = parseMoment(momentText(now.instant, now.offset));
  if (present && compareMoments(moment, present) > 0) {
    throw new Refusal(`${moment.text} is still to come: it is ${present.text}`);
  }
}
