/**
 * In place of Next's `collect-segment-data`, which takes each finished page's payload apart again, into the pieces that its router would
 * fetch ahead. No page here has a link of that router's, so nobody asks for them; they would take a third of the time of all pages.
 * A loader of Turbopack (see next.config.js). Another Next that asks for more than these two functions does not build.
 */
module.exports = () => `
export async function collectSegmentData() {}
export async function collectPrefetchHints() {
  throw new Error('prefetchInlining must stay off: see app/_export/without-segments.cjs');
}
`;
