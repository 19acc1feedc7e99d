import type { Claim } from '../_content/schema';

/** Where a claim stands, in words. */
export const claimWords: Record<Claim['status'], string> = {
  confirmed: 'Confirmed',
  claimed: 'Claimed',
  disputed: 'Disputed',
  unverified: 'Unverified',
  false: 'False',
};
