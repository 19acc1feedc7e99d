/** What the sentences on an outcome are made of. */
import { printList } from './numerals';
import type { Outcome } from './outcome';
import { calledName } from './outcome-words';
import type { Contest } from './schema';
import type { Tally, TallyRow } from './tally';

export interface SentenceContext {
  readonly contest: Contest;
}

/** What the sentences are made of. */
export interface Told<O extends Outcome = Outcome> extends SentenceContext {
  readonly tally: Tally;
  readonly outcome: O;
}
export type OutcomeOf<K extends Outcome['kind']> = Extract<Outcome, { kind: K }>;

/** The rows of these keys, in that order. */
export function rowsOf({ tally }: Told, keys: readonly string[]): TallyRow[] {
  return keys.flatMap((key) => tally.rows.filter((row) => row.key === key && !row.isOthers));
}

/** Their names in running text: A, B and C. */
export function names(told: Told, keys: readonly string[]): string {
  return printList(rowsOf(told, keys).map((row) => calledName(row, told.contest)));
}

/** The first named row after those of `keys`. */
export function nextAfter({ tally }: Told, keys: readonly string[]): TallyRow | undefined {
  return tally.rows.find((row) => !row.isOthers && !keys.includes(row.key));
}
