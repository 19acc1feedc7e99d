/** Whether the shares of a table are those of its votes. */
import { isTruncated, matchesQuotient } from '../../_elections/checks/share-quotient';
import { type Decimal, inUnits, percentage } from '../../_elections/decimal';
import { printDecimal, printNumber } from '../../_elections/numerals';
import type { Contest, Count } from '../../_elections/schema';
import { validVotes } from '../../_elections/shares';
import { Refusal } from '../refusal';
import type { Given, TableFigures } from './table-figures';

/**
 * Holds each share against its votes in percent of the valid votes, rounded or cut off.
 * @throws Refusal with every share that is neither
 */
export function sharesAgainstVotes(
  { votes, shares, others, ballots }: Given,
  contest: Contest,
): Pick<TableFigures, 'rounding' | 'sharesFollow'> {
  const count: Pick<Count, 'votes' | 'others' | 'ballots'> = {
    votes,
    ballots,
    others: others?.votes === undefined ? undefined : { votes: others.votes },
  };
  const valid = validVotes(contest, { status: 'estimate', asOf: contest.date, ...count });
  const pairs = Object.entries(shares ?? {}).map(([key, share]) => ({ key, share, votes: votes?.[key] }));
  if (!valid || pairs.length === 0) return { sharesFollow: false };
  const wrong = pairs.filter((pair) => pair.votes !== undefined && !matchesQuotient(pair.share, pair.votes, valid));
  if (wrong.length > 0) {
    const lines = wrong.map(
      ({ key, share, votes: figure = 0 }) =>
        `${key}: ${printDecimal(share)}% in the table, but ${printNumber(figure)} of ${printNumber(valid)} valid votes are ${printDecimal(percentage(figure, valid, share.digits))}%`,
    );
    throw new Refusal(
      `${lines.join('\n')}\nShares and votes of the table do not go together: mend it, or leave one of the columns out.`,
    );
  }
  const cutOff = pairs.filter((pair) => pair.votes !== undefined && isTruncated(pair.share, pair.votes, valid));
  const isRounded = (share: Decimal, figure: number) =>
    inUnits(share) === inUnits(percentage(figure, valid, share.digits));
  const allRounded = pairs.every((pair) => pair.votes === undefined || isRounded(pair.share, pair.votes));
  const truncated = !allRounded && cutOff.length === pairs.length;
  return { sharesFollow: pairs.every((pair) => pair.votes !== undefined), ...(truncated && { rounding: 'truncated' }) };
}
