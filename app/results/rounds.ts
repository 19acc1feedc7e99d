/** Which contests of an election are two rounds of one. */
import { entriesOf } from '../_elections/election';
import type { Contest, Election } from '../_elections/schema';

/** The first round that led to this contest: an earlier one with a run-off, among whose entries all of this one's are. */
export function firstRoundOf(election: Pick<Election, 'contests'>, contest: Contest): Contest | undefined {
  const keys = [...entriesOf(contest).keys()];
  return election.contests.find((other) => {
    const field = entriesOf(other);
    return (
      other.runoff !== undefined &&
      other.date.day < contest.date.day &&
      field.size >= keys.length &&
      keys.every((key) => field.has(key))
    );
  });
}
