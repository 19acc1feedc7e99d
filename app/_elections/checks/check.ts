/** What the checks of an election have in common. */

import type { IdentifiedElection } from '../election';
import { countId } from '../election';
import type { Finding, Path, Rule } from '../finding';
import type { Contest, Count, Election } from '../schema';

/** An election as far as its file is well-formed: a part that is not has been reported by the schema, and is left out. */
export type CheckedElection = Partial<Election> & { readonly id: string };

export interface CheckContext {
  /** The election that `previous` names, where there is such a file. */
  readonly previous?: IdentifiedElection;
  /** The real time, milliseconds since 1970 UTC: not the clock that a build may be set to. */
  readonly now: number;
  /** Whether the site is to be published. */
  readonly production: boolean;
  /** IANA zone in which a day without an hour is compared. */
  readonly timeZone: string;
}

export type Check = (election: CheckedElection, context: CheckContext) => Finding[];

export interface PlacedContest {
  readonly contest: Contest;
  readonly path: Path;
}

export interface PlacedCount extends PlacedContest {
  readonly count: Count;
  readonly contestPath: Path;
  /** Place among the contest's counts, from 0. */
  readonly index: number;
  /** What a message calls it: count "certified", or count 2. */
  readonly label: string;
}

/** Every contest with its path in the front matter. */
export function contestsOf(election: CheckedElection): PlacedContest[] {
  return (election.contests ?? []).map((contest, index) => ({ contest, path: ['contests', index] }));
}

/** Every count of a contest with its path. */
export function countsIn({ contest, path }: PlacedContest): PlacedCount[] {
  return (contest.counts ?? []).map((count, index) => ({
    contest,
    count,
    index,
    path: [...path, 'counts', index],
    contestPath: path,
    label: labelOf(contest, count),
  }));
}

/** Every count of every contest. */
export function countsOf(election: CheckedElection): PlacedCount[] {
  return contestsOf(election).flatMap(countsIn);
}

/** What a message calls a count. */
export function labelOf(contest: Contest, count: Count): string {
  return count.id === undefined ? `count ${countId(contest, count)}` : `count "${count.id}"`;
}

/** A finding of level error. */
export function error(rule: Rule, path: Path, message: string): Finding {
  return { rule, level: 'error', path, message };
}

/** A finding of level warning. */
export function warning(rule: Rule, path: Path, message: string): Finding {
  return { rule, level: 'warning', path, message };
}

/** The election as a whole, with nothing where its file is not well-formed: for what computes with it. */
export function wholeElection(election: CheckedElection): IdentifiedElection {
  return { title: election.id, summary: '', area: '', contests: [], ...election };
}
