/** How many of those who may vote did. */
import { type Decimal, percentage } from './decimal';
import type { Contest, Count } from './schema';

type Ballots = NonNullable<Count['ballots']>;

/** Ballots cast as a percentage of those registered, at two digits; undefined where either is unknown. */
export function turnout(ballots: Ballots | undefined): Decimal | undefined {
  const { registered, cast } = ballots ?? {};
  return registered && cast !== undefined ? percentage(cast, registered, 2) : undefined;
}

/** Blank and invalid ballots as a percentage of those cast, at two digits; undefined where cast or invalid is unknown. */
export function spoiltShare(ballots: Ballots | undefined): Decimal | undefined {
  const { cast, blank, invalid } = ballots ?? {};
  // A missing blank is inside invalid; a missing invalid is unknown.
  return cast && invalid !== undefined ? percentage((blank ?? 0) + invalid, cast, 2) : undefined;
}

/** The newest turnout report of the day, while no count tells yet. */
export function newestTurnoutReport(contest: Contest): NonNullable<Contest['turnout']>[number] | undefined {
  return contest.turnout?.at(-1);
}
