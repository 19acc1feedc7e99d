/** The counts of a contest made readable, with what changed since the election before. */
import { type Edition, type ElectionPage, getEdition } from '../_content/edition';
import type { Contest } from '../_elections/schema';
import { type Tally, tally } from '../_elections/tally';

/** The election that changes are measured against, where it is published. */
export function previousOf(election: ElectionPage, edition: Edition = getEdition()): ElectionPage | undefined {
  return election.previous === undefined ? undefined : edition.election(election.previous);
}

/** Many pages ask for the same: all embeds of a contest, its results page, the stories on it. */
const known = new WeakMap<Edition, WeakMap<Contest, readonly Tally[]>>();

/** Every count of the contest, oldest first. */
export function talliesOf(election: ElectionPage, contest: Contest, edition: Edition = getEdition()): readonly Tally[] {
  const own = known.get(edition) ?? new WeakMap<Contest, readonly Tally[]>();
  known.set(edition, own);
  const previous = previousOf(election, edition);
  const tallies = own.get(contest) ?? (contest.counts ?? []).map((count) => tally(election, contest, count, previous));
  own.set(contest, tallies);
  return tallies;
}
