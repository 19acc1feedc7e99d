/** What a page may cost its readers. Bytes are as sent with gzip; pictures are the editors' business and not counted. */

/** A story whose text has so many words or fewer; a longer one may cost what its words do. */
export const words = 700;

/**
 * The HTML of a story with its styles. At 1.47 Mbit/s and 562 ms of latency (the slow 4G of Lighthouse) about 14 kB come with the first
 * round trip of an answer, ten packets of 1,460 bytes: what is below that is on the screen without a second one.
 */
export const storyBytes = 12_000;

/** A word of English prose takes about six letters, which gzip halves; headings, notes and links to sources come to it. */
export const bytesPerWord = 4;

/** A figure in a story, with the table that says the same: a chamber of thirty lists has the largest. */
export const bytesPerFigure = 3_500;

/** A seat of a half circle: two numbers for its place, which gzip can't make less of. */
export const bytesPerSeat = 12;

/** The site's own script on a story: the theme, links to pass on, times where the reader is. A page does without it. */
export const ownScript = 2_000;

/** That of pages that may change while they are open, which look for news. */
export const liveScript = 5_000;

/** Two families that every page loads, an italic, and the letters of Latin Extended-A: no reader needs more. */
export const fonts = 90_000;

/**
 * How much of the screen may move when the fonts come, by the measure of browsers (layout shift, where 0.1 still counts as good): no line
 * of a story breaks elsewhere, and a label or two by some pixels.
 */
export const shift = 0.02;

/**
 * Asked for before a story is loaded, beside its pictures: the page, its script, two fonts, and where its text has them an italic and
 * further letters, or the script of a live page. A story with a lead picture and an italic asks for six in all.
 */
export const requests = 6;

/**
 * A results page with a chamber and its history: HTML with styles, without what the framework brings for the coalition builder (its
 * scripts, and the payload that repeats the page for them).
 */
export const resultsBytes = 40_000;
