/** share-mismatch: a typed share equals votes / valid, rounded or cut off at the digits typed. */
import { type Decimal, percentage } from '../decimal';
import type { Finding } from '../finding';
import { printDecimal, printNumber } from '../numerals';
import { hasAllVotes, validVotes, votesExcess, votesGiven } from '../shares';
import { mistypedValid } from './ballots';
import { type Check, countsOf, error, type PlacedCount } from './check';
import { matchesQuotient } from './share-quotient';

interface Mismatch {
  readonly key: string;
  readonly path: readonly (string | number)[];
  readonly share: Decimal;
  readonly votes: number;
  readonly right: Decimal;
}

export const checkShareMismatch: Check = (election) => countsOf(election).flatMap(checkCount);

function checkCount(placed: PlacedCount): Finding[] {
  const { contest, count, path, label } = placed;
  const valid = validVotes(contest, count);
  if (!valid) return [];
  const wrong = mismatches(placed, valid);
  // Where the valid votes are themselves wrong (rule votes-sum), shares of what the votes add up to are right.
  const sum = votesGiven(count);
  const ownSum = hasAllVotes(contest, count) && sum !== valid ? sum : mistypedValid(contest, count);
  if (ownSum && wrong.every(({ share, votes }) => matchesQuotient(share, votes, ownSum))) return [];
  // And where the votes of an entry are (rule votes-sum), its share is right for what they should be.
  const excess = votesExcess(contest, count);
  const [first] = wrong;
  if (excess !== 0 && first && wrong.length === 1 && matchesQuotient(first.share, first.votes - excess, valid))
    return [];
  const bases = otherBases(placed, valid);
  const common = bases.find(([, base]) => wrong.every(({ share, votes }) => matchesQuotient(share, votes, base)));
  if (common && wrong.length > 1) {
    const examples = wrong.slice(0, 2).map(({ key, share, right }) => {
      return `${key} ${printDecimal(share)}, which is ${printDecimal(right)} of the valid`;
    });
    const message = `${wrong.length} shares of ${label} are of ${common[0]} (${printNumber(common[1])}), not of the valid votes (${printNumber(valid)}): ${examples.join('; ')}`;
    return [error('share-mismatch', [...path, 'shares'], message)];
  }
  return wrong.map((slip) => {
    const { key, share, votes, right } = slip;
    const facts = `${key} has ${printDecimal(share)}% in ${label}, but ${printNumber(votes)} of ${printNumber(valid)} valid votes are ${printDecimal(right)}%`;
    const points = Math.abs(share.value - right.value).toFixed(share.digits);
    return error('share-mismatch', slip.path, `${facts}: ${points} off${hint(slip, bases)}`);
  });
}

/** The shares of a count that its votes do not bear out, by what they should be; those of others as `others`. */
export function rightShares(placed: PlacedCount): ReadonlyMap<string, Decimal> {
  const valid = validVotes(placed.contest, placed.count);
  return new Map(valid ? mismatches(placed, valid).map(({ key, right }) => [key, right]) : []);
}

function mismatches({ count, path }: PlacedCount, valid: number): Mismatch[] {
  const typed = Object.entries(count.shares ?? {}).map(([key, share]) => {
    return { key, share, votes: count.votes?.[key], path: [...path, 'shares', key] };
  });
  const { others } = count;
  if (others?.share)
    typed.push({ key: 'others', share: others.share, votes: others.votes, path: [...path, 'others', 'share'] });
  return typed.flatMap((slip) => {
    const { share, votes } = slip;
    if (votes === undefined || matchesQuotient(share, votes, valid)) return [];
    return [{ ...slip, votes, right: percentage(votes, valid, share.digits) }];
  });
}

/** What shares are taken of by mistake. */
function otherBases({ count }: PlacedCount, valid: number): [string, number][] {
  const { registered, cast, blank, invalid } = count.ballots ?? {};
  const named = Object.values(count.votes ?? {}).reduce((sum, votes) => sum + votes, 0);
  const bases: [string, number | undefined][] = [
    ['the ballots cast', cast],
    ['valid, blank and invalid ballots', valid + (blank ?? 0) + (invalid ?? 0)],
    ['valid and invalid ballots', invalid && valid + invalid],
    ['valid and blank ballots', blank && valid + blank],
    ['the registered', registered],
    ['the votes named here', named],
  ];
  return bases.flatMap(([name, base]) => (base && base !== valid ? [[name, base] satisfies [string, number]] : []));
}

function hint({ share, votes, right }: Mismatch, bases: readonly [string, number][]): string {
  const base = bases.find(([, whole]) => matchesQuotient(share, votes, whole));
  if (base) return `; it is the share of ${base[0]} (${printNumber(base[1])})`;
  const digits = (figure: Decimal) => printDecimal(figure).replace('.', '');
  if ([...digits(share)].sort().join('') === [...digits(right)].sort().join(''))
    return '; are digits in the wrong order?';
  return '';
}
