/** What was meant as a directive or as a note, and is read as text. */
import type { Parents, Root, Text } from 'mdast';
import { directives, isDirectiveName } from './directives';
import type { Problems } from './problems';
import { walk } from './tree';

const colonsAndName = /(?<![\\:\w])(:{2,})([ \t]*)([A-Za-z][\w-]*)?(?=([[{])?)/g;
const footnote = /(?<!\\)\[\^[^\]\s]{1,99}\]/g;
const lineEnd = /\r\n|\n|\r/;

/** @param loose how many lines of colons are left over from containers that were named already */
export function reportMisread(root: Root, source: string, problems: Problems, loose: number): void {
  let excused = loose;

  const colons = (match: RegExpMatchArray, { isFirst, isWhole, add }: Spot) => {
    const [, sign = '', space, name, bracket] = match;
    if (name === undefined) {
      if (sign.length < 3 || !isWhole) return;
      if (excused > 0) excused--;
      else add('directive', `this line of ${sign} closes nothing`);
    } else if (isDirectiveName(name) && (isFirst || (bracket && !space))) {
      const cause = space
        ? 'there is a space after the colons'
        : 'see whether its brackets, braces and quotes are closed, and whether it has its line to itself';
      add('directive', `${sign}${name} can't be read: ${cause}, as in ${directives[name].example}`);
      if (sign.length > 2) excused++;
    } else if (isFirst && !space && bracket) {
      add('directive', `${sign}${name} can't be read, and is no directive`);
      if (sign.length > 2) excused++;
    }
  };

  walk(root, (node, parent) => {
    if (node.type !== 'text') return;
    if (!node.value.includes('::') && !node.value.includes('[^')) return;
    for (const line of linesOf(node, parent, source)) {
      const spot = (match: RegExpMatchArray): Spot => ({
        isFirst: line.isBegun ? match.index === line.indent : false,
        isWhole: line.isBegun && line.isEnded && line.text.trim() === match[1],
        add: (rule, message) =>
          problems.add(rule, { line: line.number, column: line.column + (match.index ?? 0) }, message),
      });
      for (const match of line.text.matchAll(colonsAndName)) colons(match, spot(match));
      for (const match of line.text.matchAll(footnote)) {
        spot(match).add('reference', `${match[0]} refers to no note: there is no line that begins with ${match[0]}:`);
      }
    }
  });
}

interface Spot {
  /** Whether nothing stands before it on its line. */
  readonly isFirst: boolean;
  /** Whether nothing else stands on its line. */
  readonly isWhole: boolean;
  add(rule: 'directive' | 'reference', message: string): void;
}

interface Line {
  readonly text: string;
  readonly number: number;
  readonly column: number;
  readonly indent: number;
  /** Whether the text holds its line from the beginning, and to the end. */
  readonly isBegun: boolean;
  readonly isEnded: boolean;
}

/** The lines of a text as typed. An address that was made a link leaves texts without a place: theirs is the paragraph's. */
function linesOf({ position, value }: Text, parent: Parents | undefined, source: string): Line[] {
  const from = position?.start.offset;
  const to = position?.end.offset;
  const isPlaced = from !== undefined && to !== undefined;
  const start = position?.start ?? parent?.position?.start ?? { line: 1, column: 1 };
  const lines = (isPlaced ? source.slice(from, to) : value).split(lineEnd);
  const before = isPlaced ? source.slice(from - start.column + 1, from) : '';
  return lines.map((text, index) => ({
    text,
    number: start.line + index,
    column: index === 0 ? start.column : 1,
    indent: /^[\s>]*/.exec(text)?.[0].length ?? 0,
    isBegun: index > 0 || /^(?:[\s>]|[-+*]\s|\d+[.)]\s)*$/.test(before),
    isEnded: index < lines.length - 1 || !isPlaced || /^[ \t]*(?:[\r\n]|$)/.test(source.slice(to, to + 200)),
  }));
}
