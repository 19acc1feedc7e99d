/** The latest of some times. */
import { getEdition } from '../_content/edition';
import { isReached, type Moment } from '../_elections/moment';
import { site } from '../_site/site';

/** The latest that the clock has reached; undefined where there is none. */
export function lastOf(moments: readonly (Moment | undefined)[]): Moment | undefined {
  const { clock } = getEdition();
  return moments
    .filter((moment) => moment !== undefined && isReached(moment, clock, site.timeZone))
    .reduce<Moment | undefined>(
      (last, moment) => (last && moment && last.instant >= moment.instant ? last : moment),
      undefined,
    );
}
