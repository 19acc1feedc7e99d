/**
 * Characters that no text is made of, and that HTML, feeds and sitemaps don't allow: controls, halves of pairs, those that
 * Unicode will never assign; and overrides of direction, which would show 24.01 as 10.42. Each becomes the replacement character, so that lines and columns stay.
 */
export function clean(source: string): string {
  return source
    .replace(/^\uFEFF/, '')
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|[\u202D\u202E]/gu, '\uFFFD');
}
