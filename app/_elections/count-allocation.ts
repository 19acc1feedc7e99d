/** What the contest's method of allocation gives for the votes of a count. */
import { type Allocation, allocate } from './allocation';
import { entriesOf } from './election';
import type { Contest, Count } from './schema';
import { hasAllVotes, validVotes } from './shares';

/**
 * The allocation of `seats.total` (never of overhang) by the votes of a count; undefined where the contest names no method
 * or the count does not give the votes that it takes. Lists that a count leaves out are taken to have won nothing
 * where its seats say so; where it gives no seats, it must leave nobody out.
 */
export function allocationOf(contest: Contest, count: Count): Allocation | undefined {
  const { allocation: method, total, threshold, exempt } = contest.seats ?? {};
  const { votes, seats, others } = count;
  if (!method || total === undefined || !votes || others?.seats) return undefined;
  const lists = [...entriesOf(contest).keys()];
  const known = lists.every((key) => votes[key] !== undefined || (seats && !seats[key]));
  if (!known || (!seats && others?.votes)) return undefined;
  const valid = validVotes(contest, count);
  if (threshold !== undefined && valid === undefined) return undefined;
  if (!seats && !hasAllVotes(contest, count)) return undefined;
  const given = new Map(lists.flatMap((key) => (votes[key] === undefined ? [] : [[key, votes[key]] as const])));
  return allocate(given, { method, seats: total, threshold, exempt, valid: valid ?? 0 });
}
