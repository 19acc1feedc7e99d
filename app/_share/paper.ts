/** The sheet that a share picture is drawn on: its size, its margins, and the light colours of the site. */

/** Pixels; what the networks that show previews ask for. */
export const sheet = { width: 1200, height: 630 } as const;
export const margin = 64;
/** The right end of what is set within the margins. */
export const right = sheet.width - margin;

/** As in _site/styles/tokens.css, which a test holds them to. */
export const colours = {
  paper: '#fcfbf7',
  ink: '#16181d',
  muted: '#555961',
  rule: '#d9d6cc',
  accent: '#ad3904',
} as const;

/** Where the head of a sheet ends and its foot begins. */
export const head = 142;
export const foot = 552;
