/** Words a minute that adults read silently in English non-fiction (Brysbaert 2019: 238). */
const wordsPerMinute = 238;

/** Whole minutes, never none. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}
