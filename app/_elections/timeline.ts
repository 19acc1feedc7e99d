/** The counts of a contest as lines through time, from estimate to certified. */
import { type CountChange, countChange } from './count-history';
import type { Decimal } from './decimal';
import type { IdentifiedElection } from './election';
import type { Contest } from './schema';
import { type Tally, type TallyRow, tally } from './tally';

export interface TimelinePoint {
  /** Place of the count: 1 is the first. */
  readonly place: number;
  readonly share?: Decimal;
  readonly seats?: number;
  readonly votes?: number;
}

export interface TimelineLine {
  /** The entry as the newest count that names it has it. */
  readonly row: TallyRow;
  /** One for each count that names it: a gap is a count that does not. */
  readonly points: readonly TimelinePoint[];
}

export interface Timeline {
  readonly tallies: readonly Tally[];
  /** In the order of the newest count; those that only earlier counts name come after. */
  readonly lines: readonly TimelineLine[];
  /** What changed from each count to the next. */
  readonly changes: readonly CountChange[];
}

/** The history of a contest's counts. */
export function timeline(election: IdentifiedElection, contest: Contest, previous?: IdentifiedElection): Timeline {
  return timelineOf((contest.counts ?? []).map((count) => tally(election, contest, count, previous)));
}

/** The same of counts that have been tallied, oldest first. */
export function timelineOf(tallies: readonly Tally[]): Timeline {
  const newestFirst = [...tallies].reverse();
  const rows = new Map<string, TallyRow>();
  for (const { rows: named } of newestFirst) {
    for (const row of named) if (!row.isOthers && !rows.has(row.key)) rows.set(row.key, row);
  }
  const lines = [...rows.values()].map((row) => ({ row, points: tallies.flatMap((each) => pointOf(each, row.key)) }));
  const changes = tallies.slice(1).flatMap((to, index) => {
    const from = tallies[index];
    return from ? [countChange(from, to)] : [];
  });
  return { tallies, lines, changes };
}

function pointOf({ place, rows }: Tally, key: string): TimelinePoint[] {
  const row = rows.find((each) => each.key === key && !each.isOthers);
  return row ? [{ place, share: row.share, seats: row.seats, votes: row.votes }] : [];
}
