/** future-count: no asOf, and no call, after the real time. (A count later than a build's earlier clock is held back, not refused.) */
import type { Finding, Path } from '../finding';
import { isReached, type Moment } from '../moment';
import { type Check, type CheckContext, contestsOf, countsIn, error } from './check';

export const checkFutureCount: Check = (election, context) =>
  contestsOf(election).flatMap((placed) => {
    const counts = countsIn(placed).flatMap(({ count, label, path }) => {
      return ahead(label, count.asOf, [...path, 'asOf'], context);
    });
    const reports = (placed.contest.turnout ?? []).flatMap(({ asOf }, index) => {
      return ahead(`turnout report ${index + 1}`, asOf, [...placed.path, 'turnout', index, 'asOf'], context);
    });
    const calls = (placed.contest.calls ?? []).flatMap(({ at, by }, index) => {
      return ahead(`the call by ${by}`, at, [...placed.path, 'calls', index, 'at'], context);
    });
    return [...counts, ...reports, ...calls];
  });

function ahead(what: string, asOf: Moment, path: Path, { now, timeZone }: CheckContext): Finding[] {
  if (isReached(asOf, now, timeZone)) return [];
  const time = new Date(now).toISOString().slice(0, 16);
  const facts = `${what} is as of ${asOf.text}, which is still to come: it is ${time}Z`;
  return [error('future-count', path, `${facts}; is the date or the offset wrong, or is it dummy data?`)];
}
