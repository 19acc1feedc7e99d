/** The two times that matter to a build: what time it is, and as of when it publishes. */
import { parseMoment } from '../_elections/moment';

export interface Clock {
  /** The real time in milliseconds: nothing may be dated after it that can only be known afterwards. */
  readonly now: number;
  /** The time as of which the edition is made: SITE_CLOCK, or now. */
  readonly clock: number;
}

/**
 * Reads the clock once; a build hands it on to its workers as TALLY_NOW, so that all of them publish the same.
 * @throws where SITE_CLOCK is set to anything but a time with offset
 */
export function readClock(environment: NodeJS.ProcessEnv = process.env): Clock {
  const now = environment.TALLY_NOW ? Number(environment.TALLY_NOW) : Date.now();
  const set = environment.SITE_CLOCK;
  if (!set) return { now, clock: now };
  const moment = parseMoment(set);
  if (moment?.time === undefined) {
    throw new Error(`SITE_CLOCK is "${set}": it must be a time with its offset, such as 2017-05-07T20:00+02:00`);
  }
  return { now, clock: moment.instant };
}
