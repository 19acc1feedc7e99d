/** allocation: seats equal what the named method gives for these votes, or a note says why not. */
import { type Allocation, methodNames } from '../allocation';
import { allocationOf } from '../count-allocation';
import { entriesOf } from '../election';
import { seatsAt } from '../majority';
import { printList, printNumber } from '../numerals';
import type { Contest } from '../schema';
import { type Check, countsOf, error, type PlacedCount } from './check';
import { correctedCounts } from './corrected-counts';
import { seatsExcess, withRightTotal } from './seats-excess';

type Method = NonNullable<NonNullable<Contest['seats']>['allocation']>;

export const checkAllocation: Check = (election) =>
  countsOf(election).flatMap((placed) => {
    const { label, path, contestPath } = placed;
    const { method, wrong } = allocationSlips(placed);
    if (!method || wrong.length === 0 || isOneWrongTotal(placed, wrong) || isOneWrongVote(placed)) return [];
    const list = wrong.map(({ key, typed, right }) => `${key} ${printNumber(right)}, not ${printNumber(typed)}`);
    const shown = [...list.slice(0, 4), ...(list.length > 4 ? [`${list.length - 4} more`] : [])];
    const facts = `${methodNames[method]} gives other seats for the votes of ${label}: ${printList(shown)}`;
    const advice = `is a figure wrong, or the threshold, or a list \`exempt\`? Where the law has it otherwise, say so in a \`note\``;
    const law = ['threshold', 'exempt'].filter((key) => placed.contest.seats && !(key in placed.contest.seats));
    const missing = law.map((key) => [...contestPath, 'seats', key]);
    return [{ ...error('allocation', [...path, 'seats'], `${facts}; ${advice}`), missing }];
  });

/** The seats of a count that the contest's method does not give for its votes, unless a note says why. */
export function allocationSlips(placed: PlacedCount): { method?: Method; wrong: readonly Difference[] } {
  const { count } = placed;
  const contest = withRightTotal(placed.contest);
  const { allocation: method, note } = contest.seats ?? {};
  if (!count.seats || !method || (count.note ?? note) !== undefined) return { wrong: [] };
  // A list that is unknown, or that the schema has refused, are missing from the sharing out.
  const entries = entriesOf(contest);
  const named = [...Object.keys(count.votes ?? {}), ...(contest.seats?.exempt ?? [])];
  const isKnown = named.every((key) => entries.has(key));
  const given = isKnown ? allocationOf(contest, count) : undefined;
  return { method, wrong: given ? differences({ ...placed, contest }, given) : [] };
}

/** Whether one wrong figure is all, and makes the sum wrong as well: rule seats-total names it, with what it should be. */
function isOneWrongTotal(placed: PlacedCount, wrong: readonly Difference[]): boolean {
  const [first] = wrong;
  return wrong.length === 1 && first !== undefined && first.typed - first.right === seatsExcess(placed);
}

/** Whether the votes do not add up (rule votes-sum), and with one of them put right the seats would be right. */
function isOneWrongVote(placed: PlacedCount): boolean {
  const corrected = correctedCounts(placed.contest, placed.count);
  return corrected.some((count) => allocationSlips({ ...placed, count }).wrong.length === 0);
}

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
