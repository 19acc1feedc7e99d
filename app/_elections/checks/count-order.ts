/** count-order: asOf never falls; and no count of a part comes after a certified one. */
import type { Finding } from '../finding';
import { compareMoments, isReached } from '../moment';
import { isBeforeClose } from './before-close';
import {
  type Check,
  type CheckContext,
  contestsOf,
  countsIn,
  error,
  type PlacedContest,
  type PlacedCount,
  warning,
} from './check';

export const checkCountOrder: Check = (election, context) =>
  contestsOf(election).flatMap((placed) => [...misplacedIn(placed, context), ...uncertified(placed)]);

/** What has been certified is not counted in parts again, but by a recount or a correction. */
function uncertified(placed: PlacedContest): Finding[] {
  const counts = countsIn(placed);
  return counts.flatMap(({ count, label, path, index }) => {
    const before = counts.slice(0, index).findLast((other) => other.count.status === 'certified');
    const isOpen = count.status === 'estimate' || count.status.startsWith('unofficial');
    if (!before || !isOpen || count.note !== undefined) return [];
    const facts = `${label} is ${count.status}, after ${before.label} was certified`;
    const advice = 'is it a `recount` or a `correction`? A `note` may say why not';
    return [warning('count-order', [...path, 'status'], `${facts}: ${advice}`)];
  });
}

function misplacedIn(placed: PlacedContest, context: CheckContext): Finding[] {
  return misplacedCounts(placed, context).map((misplaced) => {
    const { count, label, path } = misplaced;
    const counts = countsIn(placed);
    const before = counts.slice(0, misplaced.index).findLast((other) => isAfter(other, misplaced));
    const behind = counts.slice(misplaced.index + 1).find((other) => isAfter(misplaced, other));
    const facts = before
      ? `${label} is as of ${count.asOf.text}, earlier than ${before.label} before it, as of ${before.count.asOf.text}`
      : `${label} is as of ${count.asOf.text}, later than ${behind?.label} after it, as of ${behind?.count.asOf.text}`;
    const advice = 'counts stand in the order of time: is one of the two mistyped?';
    return error('count-order', [...path, 'asOf'], `${facts}; ${advice}`);
  });
}

/**
 * The fewest counts that must move for the rest to be in order: one wrong date is one slip, however many counts
 * stand around it. Dates that another rule names already (before the close, or still to come) are left to that.
 */
export function misplacedCounts(placed: PlacedContest, { now, timeZone }: CheckContext): PlacedCount[] {
  const sound = countsIn(placed).filter(
    ({ contest, count: { asOf } }) => !isBeforeClose(contest, asOf) && isReached(asOf, now, timeZone),
  );
  // Pairs, not neighbours: a day without an hour is level with every hour of it, so order is not handed on.
  const clashes = (one: PlacedCount, all: readonly PlacedCount[]) =>
    all.filter((other) => (other.index < one.index ? isAfter(other, one) : isAfter(one, other))).length;
  const misplaced: PlacedCount[] = [];
  for (let left = sound; ; ) {
    // Of two that are exchanged, the one further down: what was right yesterday stands above.
    const [worst] = left
      .map((each) => ({ each, number: clashes(each, left) }))
      .filter(({ number }) => number > 0)
      .sort((a, b) => b.number - a.number || b.each.index - a.each.index);
    if (!worst) return misplaced.sort((a, b) => a.index - b.index);
    misplaced.push(worst.each);
    left = left.filter((each) => each !== worst.each);
  }
}

function isAfter(a: PlacedCount, b: PlacedCount): boolean {
  return compareMoments(a.count.asOf, b.count.asOf) > 0;
}
