/** Chambers and what a majority in them takes. */
import type { Contest, Count } from './schema';

/** A chamber at one count. All figures are seats. */
export interface Chamber {
  /** Seats at this count, with overhang. */
  readonly total: number;
  /** Seats that make a majority of all of them, filled or not. */
  readonly majority: number;
  /** Seats that make a majority of those filled. */
  readonly effectiveMajority: number;
  readonly filled: number;
  readonly vacant: number;
  readonly overhang: number;
  /** What seats are called, in the plural. */
  readonly unit: string;
}

/** More than half of `total` seats: floor(total / 2) + 1. */
export function majorityOf(total: number): number {
  return Math.floor(total / 2) + 1;
}

/** The seats of a chamber at a count (`seatsTotal`, else all seats and the overhang); undefined where no chamber is filled. */
export function seatsAt(contest: Contest, count: Count | undefined): number | undefined {
  if (count?.seatsTotal !== undefined) return count.seatsTotal;
  return contest.seats && contest.seats.total + (count?.overhang ?? 0);
}

/**
 * The chamber at a count; undefined where the contest fills none. Without a count, as its law has it.
 * A typed majority that is not more than half (a `note` says why: rule majority) holds at every count;
 * one that is moves with the chamber.
 */
export function chamberAt(contest: Contest, count?: Count): Chamber | undefined {
  const total = seatsAt(contest, count);
  if (total === undefined) return undefined;
  const { total: usual = total, majority: typed, unit = 'seats' } = contest.seats ?? {};
  const vacant = count?.vacant ?? 0;
  const special = typed !== undefined && typed !== majorityOf(usual) ? typed : undefined;
  return {
    total,
    majority: special ?? majorityOf(total),
    effectiveMajority: special ?? majorityOf(total - vacant),
    filled: total - vacant,
    vacant,
    overhang: count?.overhang ?? 0,
    unit,
  };
}
