/**
 * Sharing out seats by highest averages: each seat goes to the list with the highest quotient, its votes divided by
 * 1, 2, 3 ... (D'Hondt) or 1, 3, 5 ... (Sainte-Laguë) for each seat that it has.
 */
import { type Decimal, inUnits } from './decimal';

export type AllocationMethod = 'dhondt' | 'sainte-lague';

export const methodNames: Readonly<Record<AllocationMethod, string>> = {
  dhondt: 'D’Hondt',
  'sainte-lague': 'Sainte-Laguë',
};

export interface AllocationRules {
  readonly method: AllocationMethod;
  /** Seats to be shared out: those of the law, without overhang. */
  readonly seats: number;
  /** Percentage of the valid votes, or as many votes as one seat stands for (valid votes / seats). */
  readonly threshold?: Decimal | 'hare-quota';
  /** Lists that need not reach the threshold. */
  readonly exempt?: readonly string[];
  /** Valid votes: what the threshold is measured by. */
  readonly valid: number;
}

/** A seat won: the votes of a list over a divisor, compared exactly and never as a rounded fraction. */
export interface Quotient {
  readonly key: string;
  readonly votes: number;
  readonly divisor: number;
}

export interface Allocation {
  /** Seats of every list, 0 for those without; seats that a tie leaves open are in nobody's. */
  readonly seats: ReadonlyMap<string, number>;
  /** Lists below the threshold. */
  readonly excluded: readonly string[];
  /** The quotients that won, in the order of the seats. */
  readonly quotients: readonly Quotient[];
  /** Lists that are level on the last seats, and how many these are: a lot decides, not we. */
  readonly tie?: { readonly keys: readonly string[]; readonly seats: number };
  readonly lastSeat?: LastSeat;
}

/** How near the last seat was. */
export interface LastSeat {
  readonly winner: string;
  readonly runnerUp: string;
  /** How many votes more, all else equal, would have given the seat to the list that needed fewest. */
  readonly votes: number;
}

/** The divisor for the next seat of a list that has `seats` already. */
export function divisorAfter(method: AllocationMethod, seats: number): number {
  return method === 'dhondt' ? seats + 1 : 2 * seats + 1;
}

/** Whether a list may take part. */
export function reachesThreshold(key: string, votes: number, rules: AllocationRules): boolean {
  const { threshold, exempt, seats, valid } = rules;
  if (threshold === undefined || exempt?.includes(key)) return true;
  if (threshold === 'hare-quota') return BigInt(votes) * BigInt(seats) >= BigInt(valid);
  return BigInt(votes) * 100n * 10n ** BigInt(threshold.digits) >= inUnits(threshold) * BigInt(valid);
}

/** Whether quotient `a` is above (positive), level with (0) or below (negative) `b`, by cross-multiplication. */
export function compareQuotients(a: Quotient, b: Quotient): number {
  const order = BigInt(a.votes) * BigInt(b.divisor) - BigInt(b.votes) * BigInt(a.divisor);
  return order > 0n ? 1 : order < 0n ? -1 : 0;
}

/** Shares out the seats. Lists without a vote get none, whatever is left. */
export function allocate(votes: ReadonlyMap<string, number>, rules: AllocationRules): Allocation {
  const seats = new Map([...votes.keys()].map((key) => [key, 0]));
  const excluded = [...votes].filter(([key, own]) => !reachesThreshold(key, own, rules)).map(([key]) => key);
  const taking = [...votes].filter(([key, own]) => own > 0 && !excluded.includes(key));
  const nextOf = ([key, own]: readonly [string, number]): Quotient => {
    return { key, votes: own, divisor: divisorAfter(rules.method, seats.get(key) ?? 0) };
  };
  const quotients: Quotient[] = [];
  while (quotients.length < rules.seats && taking.length > 0) {
    const highest = highestOf(taking.map(nextOf));
    const left = rules.seats - quotients.length;
    if (highest.length > left) {
      return { seats, excluded, quotients, tie: { keys: highest.map(({ key }) => key), seats: left } };
    }
    for (const { key } of highest) seats.set(key, (seats.get(key) ?? 0) + 1);
    quotients.push(...highest);
  }
  return { seats, excluded, quotients, lastSeat: lastSeatOf(quotients.at(-1), taking.map(nextOf)) };
}

function highestOf(quotients: readonly Quotient[]): Quotient[] {
  let highest: Quotient[] = [];
  for (const quotient of quotients) {
    const order = highest[0] ? compareQuotients(quotient, highest[0]) : 1;
    if (order > 0) highest = [quotient];
    else if (order === 0) highest.push(quotient);
  }
  return highest;
}

function lastSeatOf(last: Quotient | undefined, next: readonly Quotient[]): LastSeat | undefined {
  if (!last) return undefined;
  const rivals = next
    .filter(({ key }) => key !== last.key)
    .map(({ key, votes, divisor }) => ({
      winner: last.key,
      runnerUp: key,
      // The least whole number of votes x with (votes + x) / divisor above the last quotient.
      votes: Number((BigInt(last.votes) * BigInt(divisor)) / BigInt(last.divisor)) - votes + 1,
    }));
  return rivals.sort((a, b) => a.votes - b.votes)[0];
}
