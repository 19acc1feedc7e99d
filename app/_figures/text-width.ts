/** How wide a label will be. There is no browser to ask at build time, so letters are measured by their kind. */

/** Widths in em of a grotesque such as Archivo or Arial, a little on the wide side: better a gap than a collision. */
const kinds: readonly (readonly [RegExp, number])[] = [
  [/[\sijlftI.,:;'’|!()·-]/u, 0.34],
  [/[mwMW%@&—]/u, 0.88],
  [/\p{Lu}/u, 0.7],
  [/[\p{Nd}±+−]/u, 0.6],
  [/\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u, 0.57],
];

/** Width of a text at a font size, in the units of that size. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const char of text) em += kinds.find(([kind]) => kind.test(char))?.[1] ?? 1;
  return em * size;
}

/** The text, cut with an ellipsis where it is longer than a label should be. */
export function shortened(text: string, longest: number): string {
  const chars = [...text];
  return chars.length <= longest
    ? text
    : `${chars
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
