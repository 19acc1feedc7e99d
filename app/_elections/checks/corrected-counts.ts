import type { Contest, Count } from '../schema';
import { votesExcess, votesGiven } from '../shares';

/**
 * A count whose votes do not add up (rule votes-sum), as it may have been meant: each time one figure is put right.
 * What would be right with any of them is no second slip.
 */
export function correctedCounts(contest: Contest, count: Count): Count[] {
  const excess = votesExcess(contest, count);
  if (excess === 0) return [];
  const { votes = {} } = count;
  const ofVotes = Object.entries(votes).flatMap(([key, typed]) =>
    typed < excess ? [] : [{ ...count, votes: { ...votes, [key]: typed - excess } }],
  );
  return [{ ...count, ballots: { ...count.ballots, valid: votesGiven(count) } }, ...ofVotes];
}
