/** Who sits where: the parties of a chamber from left to right, and the seats that nobody has. */
import type { Tally, TallyRow } from '../_elections/tally';
import { type Paint, paintOf, paintsOf } from './colours';

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
  const place = ({ key, isOthers }: TallyRow) => {
    const index = order.indexOf(key);
    return index >= 0 ? index : order.length + (isOthers ? 1 : 0);
  };
  const bySize = (a: TallyRow, b: TallyRow) => (b.seats ?? 0) - (a.seats ?? 0);
  const rows = [...seated].sort((a, b) => place(a) - place(b) || bySize(a, b));
  const paints = paintsOf(rows);
  const blocs = rows.flatMap((row) => {
    const paint = paints.get(row.key);
    return paint && row.seats ? [{ row, seats: row.seats, paint }] : [];
  });
  const taken = blocs.reduce((sum, { seats }) => sum + seats, 0);
  // What the checks let through adds up; a preview of a file with an error must not lose seats.
  const total = Math.max(chamber.total, taken);
  return { blocs, total, empty: total - taken, majority: chamber.majority };
}

const known = new WeakMap<Tally, ReadonlyMap<string, Paint>>();

/** The paint of a row wherever the count is drawn: in a chamber the one of its seats, which may have had to move away from a neighbour's. */
export function rowPaint(tally: Tally, row: TallyRow): Paint {
  let paints = known.get(tally);
  if (!paints) {
    paints = new Map(seatingOf(tally)?.blocs.map((bloc) => [bloc.row.key, bloc.paint]));
    known.set(tally, paints);
  }
  return paints.get(row.key) ?? paintOf(row);
}
