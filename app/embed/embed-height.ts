/** How high a frame has to be for what stands in it. */
import type { Embed } from './embeds';

/** More rows than these are folded away, nearly always. */
const mostRows = 14;

/**
 * A height in pixels at which nothing scrolls in a frame 390 pixels wide or wider, from a phone to the page of a newspaper; in a
 * narrower one it may. Measured in a browser.
 */
export function embedHeight({ tally, show }: Embed): number {
  if (!tally) return 320;
  const rows = Math.min(tally.rows.length, mostRows);
  if (show === 'hemicycle') return 650;
  return show === 'timeline' ? 550 + 16 * rows : 350 + 76 * rows;
}
