/**
 * The text stands in the reader's own letters until the fonts are there, so nothing waits for them: on a slow line they must not take
 * the room of the page and its picture.
 */

const fontPreload = /<link rel="preload"(?=[^>]*\bas="font")[^>]*>/g;

/** The page with its fonts asked for after all else of its head, and later than what is seen. */
export function withFontsLast(html: string): string {
  const [head = '', ...rest] = html.split('</head>');
  const fonts = (head.match(fontPreload) ?? []).map((link) => link.replace(/\s*\/?>$/, ' fetchPriority="low"/>'));
  return [head.replace(fontPreload, '') + fonts.join(''), ...rest].join('</head>');
}
