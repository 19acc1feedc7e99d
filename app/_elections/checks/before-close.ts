/** before-close: no count or call earlier than the close of the polls; without an hour of the close, than the day of the contest. */
import type { Finding, Path } from '../finding';
import { compareMoments, type Moment } from '../moment';
import type { Contest } from '../schema';
import { type Check, contestsOf, countsIn, error } from './check';

export const checkBeforeClose: Check = (election) =>
  contestsOf(election).flatMap((placed) => {
    const { contest, path } = placed;
    const close = wrongClose(contest);
    const closes = close ? [error('before-close', [...path, 'pollsClose'], close)] : [];
    const counts = countsIn(placed).flatMap(({ count, label, path: at }) => {
      return tooEarly(contest, `${label} is as of`, count.asOf, [...at, 'asOf']);
    });
    const calls = (contest.calls ?? []).flatMap((call, index) => {
      return tooEarly(contest, `the call by ${call.by} is of`, call.at, [...path, 'calls', index, 'at']);
    });
    const all = countsIn(placed).length + (contest.calls?.length ?? 0);
    // Where everything is too early, it is the day of the contest that is wrong.
    if (!contest.pollsClose && all > 1 && counts.length + calls.length === all) {
      const facts = `${contest.id} is on ${contest.date.text}, and all its counts and calls are of before that day`;
      return [error('before-close', [...path, 'date'], `${facts}: is the day wrong, or are they dummy data?`)];
    }
    return [...closes, ...counts, ...calls];
  });

/** A vote of several days, or by post, may be dated by its first; weeks later no polls close. */
const longestVote = 14 * 24 * 60 * 60 * 1000;

/** What is wrong with the close of the polls, which all counts would be blamed for. */
function wrongClose({ pollsClose, date }: Contest): string | undefined {
  if (!pollsClose) return undefined;
  const late = pollsClose.instant - date.instant > longestVote;
  if (pollsClose.day >= date.day && !late) return undefined;
  const way = late ? 'weeks after' : 'before';
  return `the polls close at ${pollsClose.text}, ${way} the day of the contest, ${date.text}: is one of the two mistyped?`;
}

/** Whether a moment lies before the close of the polls. */
export function isBeforeClose(contest: Contest, moment: Moment): boolean {
  const { date, pollsClose } = contest;
  const isEarly = pollsClose !== undefined && compareMoments(moment, pollsClose) < 0;
  // Of a date and a close that contradict each other one is wrong: earlier than both is too early all the same.
  if (wrongClose(contest)) return isEarly && moment.day < date.day;
  return pollsClose ? isEarly : moment.day < date.day;
}

function tooEarly(contest: Contest, what: string, moment: Moment, path: Path): Finding[] {
  const { date, pollsClose } = contest;
  if (!isBeforeClose(contest, moment)) return [];
  const close = pollsClose
    ? `the polls of ${contest.id} close at ${pollsClose.text}`
    : `${contest.id} is on ${date.text}`;
  const advice =
    moment.day === (pollsClose ?? date).day ? 'is the offset right?' : 'is it dummy data, or a slip in a date?';
  return [error('before-close', path, `${what} ${moment.text}, but ${close}; ${advice}`)];
}
