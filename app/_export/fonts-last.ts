/**
 * The text stands in the reader's own letters until the fonts are there, so nothing waits for them: on a slow line they must not take
 * the room of the page and its picture. A link in the body is found a moment later than one in the head.
 */

const fontPreload = /<link rel="preload"(?=[^>]*\bas="font")[^>]*>/g;

/** The page with its fonts asked for after all else of it, and later than what is seen. */
export function withFontsLast(html: string): string {
  const [head = '', ...rest] = html.split('</head>');
  const fonts = (head.match(fontPreload) ?? []).map((link) => link.replace(/\s*\/?>$/, ' fetchPriority="low"/>'));
  const page = [head.replace(fontPreload, ''), ...rest].join('</head>');
  const end = page.lastIndexOf('</body>');
  return fonts.length === 0 || end === -1 ? html : page.slice(0, end) + fonts.join('') + page.slice(end);
}
