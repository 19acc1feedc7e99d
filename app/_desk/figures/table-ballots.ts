/** The ballots of a count, from wherever a table or the editor gives them. */
import { printNumber } from '../../_elections/numerals';
import { Refusal } from '../refusal';
import type { Table } from './read-table';
import { type BallotKey, ballotKeys, ballotsIn } from './row-roles';
import type { SortedRows } from './sort-rows';

/**
 * Collects them from flags, rows and remarks.
 * @param votes the figures of the column of votes, by line
 * @throws Refusal where two places say different things
 */
export function ballotsOf(
  { comments, notes }: Table,
  rows: SortedRows['roles'],
  votes: ReadonlyMap<number, number>,
  typed: Partial<Record<BallotKey, number>>,
): Partial<Record<BallotKey, number>> | undefined {
  const found: Partial<Record<BallotKey, number>> = {};
  const take = (key: BallotKey, figure: number | undefined, where: string) => {
    if (figure === undefined) return;
    const before = found[key];
    if (before !== undefined && before !== figure) {
      throw new Refusal(
        `${key} is ${printNumber(before)} in one place, and ${printNumber(figure)} in ${where}: which is right?`,
      );
    }
    found[key] = figure;
  };
  for (const key of ballotKeys) take(key, typed[key], '--ballots');
  for (const { role, line } of rows) {
    const key = ballotKeys.find((each) => each === role);
    if (key) take(key, votes.get(line), `line ${line}`);
  }
  for (const { cells, line } of [...comments, ...notes]) {
    for (const [key, figure] of ballotsIn(cells.join(' '))) take(key, figure, `line ${line}`);
  }
  const inOrder = ballotKeys.flatMap((key) => (found[key] === undefined ? [] : [[key, found[key]] as const]));
  return inOrder.length > 0 ? Object.fromEntries(inOrder) : undefined;
}
