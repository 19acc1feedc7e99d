/** How sure a count is. */
import type { Contest, Count } from './schema';

/**
 * - estimate: nobody has counted all this; a sample or an exit poll;
 * - partial: counted so far;
 * - provisional: all counted, nothing official;
 * - final: what the authority has declared, corrections and recounts of it included.
 */
export type Certainty = 'estimate' | 'partial' | 'provisional' | 'final';

/** Whether a count says that something is not counted yet. */
export function isIncomplete(count: Count): boolean {
  const { reported, total, percent } = count.counted ?? {};
  if (reported !== undefined && total !== undefined && reported < total) return true;
  return percent !== undefined && percent.value < 100;
}

/** How sure a count of this contest is, from its status; a correction or recount is final only after a certified count. */
export function certaintyOf(contest: Contest, count: Count): Certainty {
  switch (count.status) {
    case 'estimate':
      return 'estimate';
    case 'unofficial-partial':
      return 'partial';
    case 'unofficial-complete':
      // What it says of itself last is more exact than what it is called.
      return isIncomplete(count) ? 'partial' : 'provisional';
    case 'certified':
      return 'final';
    default: {
      if (isIncomplete(count)) return 'partial';
      const counts = contest.counts ?? [];
      const earlier = counts.slice(0, Math.max(0, counts.indexOf(count)));
      return earlier.some(({ status }) => status === 'certified') ? 'final' : 'provisional';
    }
  }
}

/** Whether it is about a part of the votes: what is missing may be uncounted as well as not cast, and earlier totals are of all. */
export function isSoFar(certainty: Certainty): boolean {
  return certainty === 'estimate' || certainty === 'partial';
}

/** The newest count that is final; undefined where there is none yet. */
export function newestFinalCount(contest: Contest): Count | undefined {
  return contest.counts?.findLast((count) => certaintyOf(contest, count) === 'final');
}
