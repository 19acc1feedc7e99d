/** before-close: no count or call earlier than the close of the polls; without an hour of the close, than the day of the contest. */
import type { Finding, Path } from '../finding';
import { compareMoments, type Moment } from '../moment';
import type { Contest } from '../schema';
import { type Check, contestsOf, countsIn, error } from './check';

export const checkBeforeClose: Check = (election) =>
  contestsOf(election).flatMap((placed) => {
    const { contest, path } = placed;
    const counts = countsIn(placed).flatMap(({ count, label, path: at }) => {
      return tooEarly(contest, `${label} is as of`, count.asOf, [...at, 'asOf']);
    });
    const calls = (contest.calls ?? []).flatMap((call, index) => {
      return tooEarly(contest, `the call by ${call.by} is of`, call.at, [...path, 'calls', index, 'at']);
    });
    return [...counts, ...calls];
  });

function tooEarly(contest: Contest, what: string, moment: Moment, path: Path): Finding[] {
  const { pollsClose, date } = contest;
  const isEarly = pollsClose ? compareMoments(moment, pollsClose) < 0 : moment.day < date.day;
  if (!isEarly) return [];
  const close = pollsClose
    ? `the polls of ${contest.id} close at ${pollsClose.text}`
    : `${contest.id} is on ${date.text}`;
  const advice =
    moment.day === (pollsClose ?? date).day ? 'is the offset right?' : 'is it dummy data, or a slip in a date?';
  return [error('before-close', path, `${what} ${moment.text}, but ${close}; ${advice}`)];
}
