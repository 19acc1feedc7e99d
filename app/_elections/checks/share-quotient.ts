/** Comparing a typed share with the votes it is made of, exactly. */
import { type Decimal, inUnits } from '../decimal';

/** Whether a share is `votes` in percent of `whole`, rounded (a half either way) or cut off at the digits typed. */
export function matchesQuotient(share: Decimal, votes: number, whole: number): boolean {
  if (whole <= 0) return false;
  const scaled = BigInt(votes) * 100n * 10n ** BigInt(share.digits);
  const rest = scaled - inUnits(share) * BigInt(whole);
  const isRounded = (rest < 0n ? -rest : rest) * 2n <= BigInt(whole);
  return isRounded || isTruncated(share, votes, whole);
}

/** Whether it is cut off at the digits typed. */
export function isTruncated(share: Decimal, votes: number, whole: number): boolean {
  const scaled = BigInt(votes) * 100n * 10n ** BigInt(share.digits);
  return whole > 0 && scaled / BigInt(whole) === inUnits(share);
}
