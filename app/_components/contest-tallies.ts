/** The counts of a contest made readable, with what changed since the election before. */
import { type Edition, type ElectionPage, getEdition } from '../_content/edition';
import type { Contest } from '../_elections/schema';
import { type Tally, tally } from '../_elections/tally';

/** The election that changes are measured against, where it is published. */
export function previousOf(election: ElectionPage, edition: Edition = getEdition()): ElectionPage | undefined {
  return election.previous === undefined ? undefined : edition.election(election.previous);
}

/** Every count of the contest, oldest first. */
export function talliesOf(election: ElectionPage, contest: Contest, edition: Edition = getEdition()): Tally[] {
  const previous = previousOf(election, edition);
  return (contest.counts ?? []).map((count) => tally(election, contest, count, previous));
}
