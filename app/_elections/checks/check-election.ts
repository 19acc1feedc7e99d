/** Every check of an election, each in a file of its own. */
import type { Finding } from '../finding';
import { checkAllocation } from './allocation';
import { checkBallots } from './ballots';
import { checkBeforeClose } from './before-close';
import { checkCall } from './call';
import type { Check, CheckContext, CheckedElection } from './check';
import { checkCountFalls } from './count-falls';
import { checkCountOrder } from './count-order';
import { checkDuplicates } from './duplicates';
import { checkFutureCount } from './future-count';
import { checkMajority } from './majority';
import { checkPollFacts } from './poll-facts';
import { checkReference } from './reference';
import { checkReported } from './reported';
import { checkSeatsTotal } from './seats-total';
import { checkShareMismatch } from './share-mismatch';
import { checkSharesTotal } from './shares-total';
import { checkSource } from './source';
import { checkTestData } from './test-data';
import { checkVotesSum } from './votes-sum';

const checks: readonly Check[] = [
  checkTestData,
  checkDuplicates,
  checkReference,
  checkSource,
  checkCountOrder,
  checkBeforeClose,
  checkFutureCount,
  checkReported,
  checkBallots,
  checkVotesSum,
  checkShareMismatch,
  checkSharesTotal,
  checkCountFalls,
  checkMajority,
  checkSeatsTotal,
  checkAllocation,
  checkCall,
  checkPollFacts,
];

/** All that is wrong with an election's figures, as far as its file is well-formed. Never throws. */
export function checkElection(election: CheckedElection, context: CheckContext): Finding[] {
  return checks.flatMap((check) => check(election, context));
}
