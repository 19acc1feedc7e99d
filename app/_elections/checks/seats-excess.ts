import { sumOf } from '../election';
import { majorityOf, seatsAt } from '../majority';
import type { Contest } from '../schema';
import type { PlacedCount } from './check';

/** By how many the seats of a count, with vacant ones, are above its chamber; 0 where it gives none or fills no chamber. */
export function seatsExcess({ contest, count }: PlacedCount): number {
  const total = seatsAt(contest, count);
  if (!count.seats || total === undefined) return 0;
  return sumOf(count.seats) + (count.others?.seats ?? 0) + (count.vacant ?? 0) - total;
}

/**
 * The total of a chamber that all its counts agree on where it is not the typed one: the typed one is then the slip.
 * One count alone is not enough, unless the typed majority is of its chamber too.
 */
export function mistypedTotal(contest: Contest): number | undefined {
  const { total, majority } = contest.seats ?? {};
  const counts = (contest.counts ?? []).filter((count) => count.seats && count.seatsTotal === undefined);
  const sums = new Set(
    counts.map(
      ({ seats = {}, others, vacant = 0, overhang = 0 }) => sumOf(seats) + (others?.seats ?? 0) + vacant - overhang,
    ),
  );
  const [sum] = sums;
  if (total === undefined || sum === undefined || sums.size > 1 || sum === total) return undefined;
  const isOfMajority = majority === majorityOf(sum) && majority !== majorityOf(total);
  return counts.length > 1 || isOfMajority ? sum : undefined;
}

/** A contest with the total that its counts agree on. */
export function withRightTotal(contest: Contest): Contest {
  const total = mistypedTotal(contest);
  return total === undefined || !contest.seats ? contest : { ...contest, seats: { ...contest.seats, total } };
}
