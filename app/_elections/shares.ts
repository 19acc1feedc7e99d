/**
 * Shares of the vote. Three denominators are in use, and mixing them up is the commonest slip:
 * - registered: all who may vote (of the *inscrits*, in France);
 * - cast: all ballots handed in, blank and invalid ones among them;
 * - valid: those that count for somebody. A share without further words is one of these.
 */
import { type Decimal, percentage } from './decimal';
import { entriesOf, sumOf } from './election';
import type { Contest, Count } from './schema';

export const denominators = ['registered', 'cast', 'valid'] as const;
export type Denominator = (typeof denominators)[number];

/** Digits of a share that we compute ourselves. */
export const shareDigits = 2;

/** Whether the count's votes and its `others` are all the valid votes: nobody is left out. */
export function hasAllVotes(contest: Contest, count: Count): boolean {
  const { votes, others } = count;
  if (!votes) return false;
  if (others?.votes !== undefined) return true;
  // Others with a share or seats but without votes exist, and how many voted for them is unknown.
  return others === undefined && [...entriesOf(contest).keys()].every((key) => votes[key] !== undefined);
}

/** Votes of the named entries and of the others. */
export function votesGiven(count: Count): number {
  return sumOf(count.votes ?? {}) + (count.others?.votes ?? 0);
}

/**
 * How many votes a ballot may hold: where several candidates are elected, as many as there are places (block voting); a system that gives
 * fewer is within that.
 */
export function votesPerBallot({ candidates, elects = 1 }: Contest): number {
  return candidates ? elects : 1;
}

/** Whether so many votes were cast on so many ballots that voters had several each; a tenth more is a slip rather than a system. */
export function isSeveralEach(contest: Contest, votes: number, ballots: number): boolean {
  return votes <= votesPerBallot(contest) * ballots && 10 * votes > 11 * ballots;
}

/** By how much the votes are above the valid votes; negative where they are too few, 0 where nothing can be said. */
export function votesExcess(contest: Contest, count: Count): number {
  const valid = count.ballots?.valid;
  if (!count.votes || valid === undefined || isSeveralEach(contest, votesGiven(count), valid)) return 0;
  const excess = votesGiven(count) - valid;
  return excess < 0 && !hasAllVotes(contest, count) ? 0 : excess;
}

/** The valid votes of a count: as given, else the sum of all votes where nobody is left out; undefined where unknown. */
export function validVotes(contest: Contest, count: Count): number | undefined {
  return count.ballots?.valid ?? (hasAllVotes(contest, count) ? votesGiven(count) : undefined);
}

/** What a share is taken of; undefined where the count does not say. */
export function denominatorOf(contest: Contest, count: Count, denominator: Denominator): number | undefined {
  return denominator === 'valid' ? validVotes(contest, count) : count.ballots?.[denominator];
}

/**
 * `votes` as a percentage of one of the three denominators, cut off or rounded as the count says;
 * undefined where the denominator is unknown or nothing.
 */
export function shareOf(
  contest: Contest,
  count: Count,
  votes: number,
  denominator: Denominator = 'valid',
  digits: number = shareDigits,
): Decimal | undefined {
  const whole = denominatorOf(contest, count, denominator);
  return whole ? percentage(votes, whole, digits, count.rounding) : undefined;
}

/** The share of an entry in a count: as typed, else computed from its votes; undefined where unknown. */
export function entryShare(contest: Contest, count: Count, key: string): Decimal | undefined {
  const votes = count.votes?.[key];
  return count.shares?.[key] ?? (votes === undefined ? undefined : shareOf(contest, count, votes));
}

/** The share of all that a count does not list by name: as typed, else computed; undefined where unknown. */
export function othersShare(contest: Contest, count: Count): Decimal | undefined {
  const votes = count.others?.votes;
  return count.others?.share ?? (votes === undefined ? undefined : shareOf(contest, count, votes));
}
