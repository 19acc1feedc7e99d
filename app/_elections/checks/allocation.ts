/** allocation: seats equal what the named method gives for these votes, or a note says why not. */
import { type Allocation, methodNames } from '../allocation';
import { allocationOf } from '../count-allocation';
import { seatsAt } from '../majority';
import { printList, printNumber } from '../numerals';
import { type Check, countsOf, error, type PlacedCount } from './check';

export const checkAllocation: Check = (election) =>
  countsOf(election).flatMap((placed) => {
    const { contest, count, label, path } = placed;
    const { allocation: method, note } = contest.seats ?? {};
    if (!count.seats || !method || (count.note ?? note) !== undefined) return [];
    const given = allocationOf(contest, count);
    if (!given) return [];
    const wrong = differences(placed, given);
    if (wrong.length === 0) return [];
    const list = wrong.map(({ key, typed, right }) => `${key} ${printNumber(right)}, not ${printNumber(typed)}`);
    const shown = [...list.slice(0, 4), ...(list.length > 4 ? [`${list.length - 4} more`] : [])];
    const facts = `${methodNames[method]} gives other seats for the votes of ${label}: ${printList(shown)}`;
    const advice = `is a figure wrong, or the threshold, or a list \`exempt\`? Where the law has it otherwise, say so in a \`note\``;
    return [error('allocation', [...path, 'seats'], `${facts}; ${advice}`)];
  });

interface Difference {
  readonly key: string;
  readonly typed: number;
  readonly right: number;
}

/**
 * Seats that the method does not give. Overhang seats come on top of it, vacant ones are missing from it, and each
 * of the lists that are level on the last seats may have won one of them.
 */
function differences({ contest, count }: PlacedCount, { seats, tie }: Allocation): Difference[] {
  const usual = contest.seats?.total ?? 0;
  const chamber = seatsAt(contest, count) ?? usual;
  const beyond = Math.max(count.overhang ?? 0, chamber - usual, 0);
  const missing = (count.vacant ?? 0) + Math.max(0, usual - chamber);
  const all = [...seats].map(([key, right]) => ({ key, typed: count.seats?.[key] ?? 0, right }));
  const isTied = (key: string) => tie?.keys.includes(key) ?? false;
  const above = all.filter(({ key, typed, right }) => typed > right + (isTied(key) ? 1 : 0));
  const below = all.filter(({ typed, right }) => typed < right);
  const sum = (list: readonly Difference[]) => list.reduce((total, { typed, right }) => total + typed - right, 0);
  const drawn = sum(all.filter(({ key, typed, right }) => isTied(key) && typed === right + 1)) - (tie?.seats ?? 0);
  const isExplained = sum(above) + Math.max(0, drawn) <= beyond && -sum(below) <= missing;
  return isExplained ? [] : [...above, ...below, ...(drawn > 0 ? all.filter(({ key }) => isTied(key)) : [])];
}
