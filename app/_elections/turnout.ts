/** How many of those who may vote did. */
import { type Decimal, percentage } from './decimal';
import { compareMoments } from './moment';
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

type Report = NonNullable<Contest['turnout']>[number];

/** The reports on the turnout during the day, the latest first, in whichever order they were typed. */
export function turnoutReports({ turnout = [] }: Contest): Report[] {
  // Of two that are level the one typed last is the later.
  return turnout.toReversed().sort((a, b) => compareMoments(b.asOf, a.asOf));
}

/** The latest report on the turnout, while no count tells it yet. */
export function newestTurnoutReport(contest: Contest): Report | undefined {
  return turnoutReports(contest)[0];
}
