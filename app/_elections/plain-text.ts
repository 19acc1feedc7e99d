/**
 * Text as a title, a name or a note may have it: without what no reader sees and what changes how the rest is read.
 *
 * Removed: control characters but tab and line end, halves of pairs, characters that Unicode will never assign, a byte order
 * mark, and the two overrides of direction, which would show 24.01 as 10.42. Closed where they are left open: isolates and
 * embeddings of the other direction, so that they end with the text. All else is shown as it is, joiners and marks of direction too.
 */
export function plainText(text: string): string {
  const kept = text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|[\uFEFF\u202D\u202E]/gu, '');
  return kept + unclosed(kept);
}

/** What closes the isolates (U+2066 to U+2068) and embeddings (U+202A, U+202B) that a text leaves open. */
function unclosed(text: string): string {
  let closing = '';
  for (const sign of text.match(/[\u202A-\u202C\u2066-\u2069]/g) ?? []) {
    if (/[\u2066-\u2068]/.test(sign)) closing = `\u2069${closing}`;
    else if (/[\u202A\u202B]/.test(sign)) closing = `\u202C${closing}`;
    else if (closing.startsWith(sign)) closing = closing.slice(1);
  }
  return closing;
}
