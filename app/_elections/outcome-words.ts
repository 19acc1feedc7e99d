/** Words that the outcome sentences share. */
import { difference } from './decimal';
import { printDecimal, printNumber } from './numerals';
import type { Contest, Count } from './schema';
import type { TallyRow } from './tally';

/** With its first letter as a capital; a name that starts with a digit stays. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/**
 * What running text calls a row: a candidate by the full name, an answer in quotation marks; a list by its
 * abbreviation where its key is that too (vvd: VVD), since the newsroom calls it so, else by its name
 * (conservative: the Conservative Party, not Con).
 */
export function calledName(row: TallyRow, contest: Contest): string {
  if (contest.system === 'referendum') return `“${row.name}”`;
  if (contest.candidates) return row.name;
  const { abbreviation } = row.party ?? {};
  if (abbreviation?.toLowerCase().replace(/[^a-z0-9]+/g, '-') === row.key) return abbreviation;
  return /\b(?:party|alliance|union|movement|list)$/i.test(row.name) && !/^the /i.test(row.name)
    ? `the ${row.name}`
    : row.name.replace(/^The /, 'the ');
}

/** The share with its sign: 66.10%; empty where unknown. */
export function shareText(row: TallyRow): string {
  return row.share ? `${printDecimal(row.share)}%` : '';
}

/** How far the first is ahead of the second: in points, else in votes; empty where neither is known or they are level. */
export function leadPhrase(first: TallyRow, second: TallyRow): string {
  const points = first.share && second.share ? difference(first.share, second.share) : undefined;
  const votes = first.votes !== undefined && second.votes !== undefined ? first.votes - second.votes : undefined;
  // Where the shares are too coarse to tell them apart, the votes do.
  const close = points === undefined || points.value < 0.1;
  if (close && votes !== undefined && votes > 0) return `${printNumber(votes)} ${votes === 1 ? 'vote' : 'votes'}`;
  return points && points.value > 0 ? `${printDecimal(points)} ${points.value === 1 ? 'point' : 'points'}` : '';
}

/** How much is counted, to begin a sentence: "with 106 of 107 departments counted, ". */
export function countedPhrase(counted: Count['counted']): string {
  const amount = countedText(counted);
  return amount ? `with ${amount} counted, ` : 'in a partial count, ';
}

/** How much is counted: "106 of 107 departments", "93.3%"; empty where not said. */
export function countedText(counted: Count['counted']): string {
  const { reported, total, unit, percent } = counted ?? {};
  if (reported !== undefined && total !== undefined) {
    return `${printNumber(reported)} of ${printNumber(total)}${unit ? ` ${unit}` : ''}`;
  }
  return percent ? `${printDecimal(percent)}%` : '';
}
