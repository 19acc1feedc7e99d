/** Whether a count bears a call out. */
import { decimal, inUnits } from '../decimal';
import { placesOf } from '../election';
import { printDecimal, printList, printNumber } from '../numerals';
import { isLevel } from '../ranking';
import type { Contest } from '../schema';
import type { Tally, TallyRow } from '../tally';

/**
 * What speaks against an entry being called elected; undefined where nothing does.
 * @param final the newest certified count; before there is one, a call of a majority may rest on any of the counts,
 *   since early partial counts are often lopsided where the estimates are not
 */
export function electedProblem(
  contest: Contest,
  key: string,
  final: Tally | undefined,
  all: readonly Tally[],
): string | undefined {
  const places = placesOf(contest);
  if (places === undefined) return undefined;
  if (contest.system === 'majority') {
    const judges = final ? [final] : all;
    const problems = judges.map((tally) => majorityProblem(key, tally));
    return problems.every((problem) => problem !== undefined) ? problems.at(-1) : undefined;
  }
  if (!final) return undefined;
  // Where no candidate has a majority of the electors, somebody else elects: only another's majority speaks against.
  if (final.chamber) {
    const { outcome } = final;
    const isOther = outcome.kind === 'chamber-majority' && outcome.key !== key;
    return isOther
      ? `${outcome.key} has ${printNumber(outcome.seats)} ${final.chamber.unit} in ${nameOf(final)}`
      : undefined;
  }
  // First preferences do not tell whom transferred votes elect.
  return contest.system === 'proportional' ? undefined : placeProblem(key, final, places);
}

/** What speaks against an entry being called through to the run-off by the certified count. */
export function throughProblem(contest: Contest, key: string, final: Tally): string | undefined {
  const { outcome } = final;
  if (contest.system === 'majority' && outcome.kind === 'elected') {
    return `${printList(outcome.keys)} has more than half of the valid votes in ${nameOf(final)}: there is no run-off`;
  }
  return contest.runoff === undefined ? undefined : placeProblem(key, final, contest.runoff);
}

function nameOf({ countId }: Tally): string {
  return `count "${countId}"`;
}

function majorityProblem(key: string, tally: Tally): string | undefined {
  const row = tally.rows.find((each) => each.key === key);
  const { valid } = tally.ballots;
  if (!row?.share) return undefined;
  const { value, digits } = row.share;
  if (row.votes !== undefined && valid !== undefined) {
    if (2 * row.votes > valid) return undefined;
    return `${nameOf(tally)} has ${printNumber(row.votes)} of ${printNumber(valid)} valid votes (${printDecimal(row.share)}%), not more than half`;
  }
  // A typed share of 50.0 may be a rounded 50.04; votes are known exactly.
  const grace = row.votes === undefined ? 1n : 0n;
  if (2n * inUnits(row.share) + grace > inUnits(decimal(100, digits))) return undefined;
  const short = (50 - value).toFixed(digits);
  return `${nameOf(tally)} has ${printDecimal(row.share)}% of the valid votes, ${short} points short of half`;
}

/** An entry that the count does not name cannot be judged by it. */
function placeProblem(key: string, tally: Tally, places: number): string | undefined {
  const named = tally.rows.filter((row) => !row.isOthers);
  const row = named.find((each) => each.key === key);
  const last = named[places - 1];
  if (!row || !last || named.indexOf(row) < places || isLevel(row, last)) return undefined;
  return `${nameOf(tally)} has ${key} in place ${named.indexOf(row) + 1}${figureOf(row)}, behind ${last.key}${figureOf(last)}`;
}

function figureOf({ votes, share }: TallyRow): string {
  if (votes !== undefined) return ` with ${printNumber(votes)} votes`;
  return share ? ` with ${printDecimal(share)}%` : '';
}
