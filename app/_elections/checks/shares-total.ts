/**
 * shares-total: shares add up to 100, within half a unit of the last digit per line (a whole unit downwards where they
 * are cut off), or to less where only some of the entries are named.
 */
import { type Decimal, fromUnits, inUnits } from '../decimal';
import { entriesOf, namedKeys } from '../election';
import type { Finding } from '../finding';
import { printDecimal } from '../numerals';
import { entryShare, isSeveralEach, othersShare } from '../shares';
import { type Check, contestsOf, countsIn, error, type PlacedContest } from './check';
import { rightShares } from './share-mismatch';

export const checkSharesTotal: Check = (election) =>
  contestsOf(election).flatMap((placed) => [...checkCounts(placed), ...checkPolls(placed)]);

function checkCounts(placed: PlacedContest): Finding[] {
  return countsIn(placed).flatMap((each) => {
    const { contest, count, label, path } = each;
    const { shares, rounding } = count;
    const others = othersShare(contest, count);
    // As they stand in one table: the typed ones, and those that the votes give.
    const named = [...entriesOf(contest).keys()].flatMap((key) => {
      const share = entryShare(contest, count, key);
      return share ? [[key, share] as const] : [];
    });
    if (named.length === 0 || (!shares && count.others?.share === undefined)) return [];
    // Others alone say nothing of a count that gives no share of those it names.
    const isKnown = shares !== undefined || named.length === namedKeys(count).size;
    const isWhole =
      (others !== undefined && isKnown) || (count.others === undefined && named.length === entriesOf(contest).size);
    const wrongTotal = (corrected: ReadonlyMap<string, Decimal>) => {
      const entries = [...named, ...(others ? [['others', others] as const] : [])];
      const lines = entries.map(([key, share]) => corrected.get(key) ?? share);
      const total = totalOf(lines, rounding === 'truncated');
      if (total.isAbove && isSeveralEach(contest, total.sum.value, 100)) return undefined;
      return total.isAbove || (total.isBelow && isWhole) ? total : undefined;
    };
    const total = wrongTotal(new Map());
    // A share that its votes do not bear out is named already (rule share-mismatch): is the sum wrong without it too?
    if (!total || !wrongTotal(rightShares(each))) return [];
    return [error('shares-total', [...path, shares ? 'shares' : 'others'], `shares of ${label} ${message(total)}`)];
  });
}

/** A poll leaves out whom it likes, but nobody answers for two where one is elected. */
function checkPolls({ contest, path }: PlacedContest): Finding[] {
  if ((contest.elects ?? 1) > 1) return [];
  return (contest.polls ?? []).flatMap(({ id, shares = {} }, index) => {
    const total = totalOf(Object.values(shares), false);
    if (!total.isAbove) return [];
    return [error('shares-total', [...path, 'polls', index, 'shares'], `shares of poll "${id}" ${message(total)}`)];
  });
}

interface Total {
  readonly sum: Decimal;
  readonly off: Decimal;
  readonly allowed: Decimal;
  readonly isAbove: boolean;
  readonly isBelow: boolean;
}

function totalOf(lines: readonly Decimal[], truncated: boolean): Total {
  const digits = Math.max(0, ...lines.map((line) => line.digits));
  const sum = lines.reduce((units, line) => units + inUnits(line, digits), 0n);
  const off = sum - 100n * 10n ** BigInt(digits);
  // Twice the tolerance, in units of the finest digit: one coarse unit of each line is twice half of it.
  const twice = lines.reduce((units, line) => units + 10n ** BigInt(digits - line.digits), 0n);
  const below = truncated ? 2n * twice : twice;
  return {
    sum: fromUnits(sum, digits),
    off: fromUnits(off < 0n ? -off : off, digits),
    allowed: fromUnits((off < 0n ? below : twice) * 5n, digits + 1),
    isAbove: 2n * off > twice,
    isBelow: -2n * off > below,
  };
}

function message({ sum, off, allowed, isAbove }: Total): string {
  const way = isAbove ? 'above' : 'below';
  return `add up to ${printDecimal(sum)}, ${printDecimal(off)} ${way} 100, where rounding explains at most ${printDecimal(allowed)}`;
}
