/** Who sits where: the parties of a chamber from left to right, and the seats that nobody has. */
import { leftToRight } from '../_elections/ranking';
import type { Tally, TallyRow } from '../_elections/tally';
import { type Paint, paintOf } from './colours';

export interface Bloc {
  readonly row: TallyRow;
  readonly seats: number;
  readonly paint: Paint;
}

export interface Seating {
  /** Left to right; only those with seats. */
  readonly blocs: readonly Bloc[];
  /** Seats in all, filled or not. */
  readonly total: number;
  /** Seats that nobody holds: vacant, or not declared yet. */
  readonly empty: number;
  readonly majority: number;
}

/**
 * @param order the editor's order, left to right; without one by size. Whom it leaves out comes after, then the others
 * @returns undefined where the count gives no seats
 */
export function seatingOf(tally: Tally, order: readonly string[] = tally.seating ?? []): Seating | undefined {
  const { chamber } = tally;
  const seated = tally.rows.filter((row) => row.seats);
  if (!chamber || seated.length === 0) return undefined;
  const rows = leftToRight(seated, order);
  const blocs = rows.flatMap((row) => (row.seats ? [{ row, seats: row.seats, paint: paintOf(row) }] : []));
  const taken = blocs.reduce((sum, { seats }) => sum + seats, 0);
  // What the checks let through adds up; a preview of a file with an error must not lose seats.
  const total = Math.max(chamber.total, taken);
  return { blocs, total, empty: total - taken, majority: chamber.majority };
}
