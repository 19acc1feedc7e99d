/** The order of result. */
import { inUnits } from './decimal';
import type { TallyRow } from './tally';

type Figures = Pick<TallyRow, 'seats' | 'share' | 'votes'>;
type Metric = (row: Figures) => number | undefined;

const votes: Metric = (row) => row.votes;
const share: Metric = (row) => row.share && Number(inUnits(row.share, 6));
const seats: Metric = (row) => row.seats;

/**
 * Rows in order of result: in a chamber by seats first; then by votes, or by shares where only they are known of all.
 * A figure that is unknown comes after every known one; level rows keep the order in which they are given.
 */
export function inOrder<T extends Figures>(rows: readonly T[], isChamber: boolean): T[] {
  const known = (metric: Metric) => rows.every((row) => metric(row) !== undefined);
  const race = known(votes) || !known(share) ? [votes, share] : [share];
  const metrics = isChamber || rows.some((row) => row.seats !== undefined) ? [seats, ...race] : race;
  return [...rows].sort((a, b) => {
    for (const metric of metrics) {
      const order = (metric(b) ?? -1) - (metric(a) ?? -1);
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** Rows from left to right in a chamber: in the editor's order, then whom it leaves out by size, then the others. */
export function leftToRight<T extends Pick<TallyRow, 'key' | 'seats' | 'isOthers'>>(
  rows: readonly T[],
  order: readonly string[] = [],
): T[] {
  const place = ({ key, isOthers }: T) => {
    const index = order.indexOf(key);
    return index >= 0 ? index : order.length + (isOthers ? 1 : 0);
  };
  return [...rows].sort((a, b) => place(a) - place(b) || (b.seats ?? 0) - (a.seats ?? 0));
}

/** The place of a row among those named, 1 for the first; level rows share the better one. Undefined for the others. */
export function rankOf(rows: readonly TallyRow[], key: string): number | undefined {
  const named = rows.filter((row) => !row.isOthers);
  const row = named.find((each) => each.key === key);
  if (!row) return undefined;
  return named.findIndex((each) => sameResult(each, row)) + 1;
}

function sameResult(a: TallyRow, b: TallyRow): boolean {
  const same = (metric: Metric) => metric(a) === metric(b);
  return a === b || (same(seats) && (a.votes !== undefined || b.votes !== undefined ? same(votes) : same(share)));
}

/** Whether two rows have the same result by the figure that decides: seats, else votes, else shares. */
export function isLevel(a: TallyRow, b: TallyRow): boolean {
  if (a.seats !== undefined && b.seats !== undefined && a.seats !== b.seats) return false;
  if (a.votes !== undefined && b.votes !== undefined) return a.votes === b.votes;
  if (!a.share || !b.share) return a.votes === b.votes && a.share === b.share;
  const digits = Math.max(a.share.digits, b.share.digits);
  return inUnits(a.share, digits) === inUnits(b.share, digits);
}
