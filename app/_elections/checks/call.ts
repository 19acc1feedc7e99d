/**
 * call: who is called is among the candidates; in a `majority` contest nobody is elected without more than half of the
 * valid votes; the called are consistent with the newest certified count, or a later one says why not in a `note`.
 */
import { newestFinalCount } from '../certainty';
import { didYouMean } from '../did-you-mean';
import { entriesOf, placesOf } from '../election';
import type { Finding, Path } from '../finding';
import { isDeclaration } from '../judge-outcome';
import type { Call, Contest } from '../schema';
import { tally } from '../tally';
import { electedProblem, throughProblem } from './call-against-count';
import { type Check, type CheckedElection, contestsOf, error, wholeElection } from './check';
import { correctedCounts } from './corrected-counts';

export const checkCall: Check = (election) =>
  contestsOf(election).flatMap(({ contest, path }) =>
    (contest.calls ?? []).flatMap((call, index) => {
      const at = [...path, 'calls', index];
      return [
        ...known(contest, call, at, path),
        ...numbers(contest, call, at),
        ...consistent(election, contest, call, at),
      ];
    }),
  );

const fields = ['elected', 'advanced'] as const;

function known(contest: Contest, call: Call, path: Path, contestPath: Path): Finding[] {
  const entries = entriesOf(contest);
  const what = contest.candidates ? 'candidates' : 'lists';
  return fields.flatMap((field) =>
    (call[field] ?? []).flatMap((key, index) => {
      if (entries.has(key)) return [];
      const message = `${call.by} calls "${key}" ${field}, who is not among the ${what} of ${contest.id}`;
      const finding = error('call', [...path, field, index], message + didYouMean(key, entries.keys()));
      return [{ ...finding, missing: [[...contestPath, what, key]] }];
    }),
  );
}

/** Nobody can be called for a place that there is not. */
function numbers(contest: Contest, call: Call, path: Path): Finding[] {
  const { id, runoff } = contest;
  const places = { elected: placesOf(contest), advanced: runoff };
  return fields.flatMap((field) => {
    const called = new Set(call[field]).size;
    const most = places[field];
    if (most === undefined || called <= most) return [];
    const rule = field === 'elected' ? `elects ${most}` : `has ${most} go through`;
    return [error('call', [...path, field], `${call.by} calls ${called} ${field}, and ${id} ${rule}`)];
  });
}

function consistent(election: CheckedElection, contest: Contest, call: Call, path: Path): Finding[] {
  const certified = newestFinalCount(contest);
  if (certified && isDeclaration(call, certified.asOf)) return [];
  const judges = [contest, ...correctedContests(contest)].map((each) => judge(election, each));
  return fields.flatMap((field) =>
    (call[field] ?? []).flatMap((key, index) => {
      const problems = judges.map((problemOf) => problemOf(field, key));
      const [problem] = problems;
      // What any correction of a wrong figure would settle is no slip of the call.
      return problem && problems.every((each) => each !== undefined)
        ? [error('call', [...path, field, index], `${call.by} calls ${key} ${field}, but ${problem}`)]
        : [];
    }),
  );
}

function judge(election: CheckedElection, contest: Contest) {
  const whole = wholeElection(election);
  const certified = newestFinalCount(contest);
  const final = certified && tally(whole, contest, certified);
  const all = (contest.counts ?? []).map((count) => tally(whole, contest, count));
  return (field: (typeof fields)[number], key: string): string | undefined =>
    field === 'elected' ? electedProblem(contest, key, final, all) : final && throughProblem(contest, key, final);
}

/** The contest as it may have been meant, where the votes of a count do not add up. */
function correctedContests(contest: Contest): Contest[] {
  const { counts = [] } = contest;
  return counts.flatMap((count) =>
    correctedCounts(contest, count).map((corrected) => ({
      ...contest,
      counts: counts.map((each) => (each === count ? corrected : each)),
    })),
  );
}
