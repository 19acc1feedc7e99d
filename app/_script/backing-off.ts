/** What the small file of a live page says, and how long to wait before asking for it again. */

export interface Answer {
  /** Another for every change of what the page says. */
  readonly edition: string;
  /** What is newest on it, in a sentence. */
  readonly news: string;
}

const minute = 60_000;
const longest = 16 * minute;

/** @param failed how long was waited for an answer that didn't come @returns milliseconds */
export function waitAfter(failed?: number): number {
  return failed ? Math.min(2 * failed, longest) : minute;
}
