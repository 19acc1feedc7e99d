/**
 * A point in time as an editor wrote it: a whole day (`2017-04-23`) or a time with its offset
 * (`2017-04-23T20:00+02:00`). It is shown in the zone it was written in.
 */
export interface Moment {
  readonly text: string;
  /** The calendar day as written, `YYYY-MM-DD`. */
  readonly day: string;
  /** The time of day as written, `HH:MM`; absent for a whole day. */
  readonly time?: string;
  /** Minutes east of UTC as written; absent for a whole day. */
  readonly offset?: number;
  /** Milliseconds since 1970 UTC; of a whole day, the start of it in UTC. Use `instantOf` where the zone matters. */
  readonly instant: number;
}

export const momentPattern = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;

/** Reads a day or a time with offset; null where it is neither, or no such day or hour exists. */
export function parseMoment(text: string): Moment | null {
  const match = momentPattern.exec(text);
  if (!match) return null;
  const [, day = '', time, seconds = '00', zone] = match;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // Date.parse rolls 31 April over to 1 May in some engines: the day must come back as it was typed.
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day) return null;
  if (time === undefined || zone === undefined) return { text, day, instant: midnight };
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  if (hours > 23 || minutes > 59 || Number(seconds) > 59) return null;
  const offset = offsetMinutes(zone);
  if (offset === null) return null;
  const instant = midnight + ((hours * 60 + minutes - offset) * 60 + Number(seconds)) * 1000;
  return { text, day, time, offset, instant };
}

function offsetMinutes(zone: string): number | null {
  if (zone === 'Z') return 0;
  const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number);
  // UTC+14 (Kiritimati) and UTC-12 are the outermost offsets in use.
  if (hours > 14 || minutes > 59) return null;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

// To make one takes fifty times as long as to use one, and a build asks for the day of some hundred thousand instants.
const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of an IANA time zone show at an instant: `2017-04-23 20:00:00`. */
function clockIn(timeZone: string, instant: number): string {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('sv-SE', { timeZone, hourCycle: 'h23', dateStyle: 'short', timeStyle: 'medium' });
    clocks.set(timeZone, clock);
  }
  return clock.format(instant);
}

/** The calendar day `YYYY-MM-DD` of an instant in an IANA time zone. */
export function dayIn(timeZone: string, instant: number): string {
  return clockIn(timeZone, instant).slice(0, 10);
}

/** Milliseconds since 1970 UTC; a whole day counts from its beginning in an IANA time zone. */
export function instantOf({ time, instant }: Moment, timeZone: string): number {
  if (time !== undefined) return instant;
  // What the clocks of the zone show at midnight UTC, read as if it were UTC, is off by the zone's offset.
  return instant - (Date.parse(`${clockIn(timeZone, instant).replace(' ', 'T')}Z`) - instant);
}

/** Whether the clock (milliseconds) has reached the moment; a whole day is reached when it begins in the zone. */
export function isReached(moment: Moment, clock: number, timeZone = 'UTC'): boolean {
  return moment.time === undefined ? dayIn(timeZone, clock) >= moment.day : clock >= moment.instant;
}

/** Earlier (negative), the same (0) or later (positive); by the day where either has no hour. */
export function compareMoments(a: Moment, b: Moment): number {
  if (a.time === undefined || b.time === undefined) return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
  return a.instant - b.instant;
}

/** The latest of some moments; of those that begin at the same instant, the last. */
export function latest(moments: Iterable<Moment>): Moment | undefined {
  let found: Moment | undefined;
  for (const moment of moments) if (!found || moment.instant >= found.instant) found = moment;
  return found;
}
