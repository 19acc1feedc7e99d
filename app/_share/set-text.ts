/** Breaks text into lines for a box: as large as fits, the lines of like length, never cut without an ellipsis. */
import { drawn, type FaceName, faceWidth } from '../_site/fonts/share-faces';

export interface TextBox {
  readonly width: number;
  readonly height: number;
  readonly face: FaceName;
  /** Font sizes to try, the largest first. */
  readonly sizes: readonly number[];
  /** Distance from line to line, in font sizes. */
  readonly leading: number;
  /** No more lines than these, however low they are. */
  readonly most?: number;
}

export interface SetText {
  readonly lines: readonly string[];
  readonly size: number;
  /** Pixels from the first line's top to the last one's bottom. */
  readonly height: number;
}

/** A word, and its width in em: measured once for all sizes. */
interface Word {
  readonly text: string;
  readonly em: number;
}

/** Sets a text in the largest size at which all of it fits; at the smallest, what doesn't fit gives way to an ellipsis. */
export function setText(text: string, box: TextBox): SetText {
  const { face } = box;
  const word = (each: string): Word => ({ text: each, em: faceWidth(each, 1, face) });
  const words = drawn(text).split(' ').map(word);
  const space = faceWidth(' ', 1, face);
  for (const size of box.sizes) {
    const width = box.width / size;
    if (words.some(({ em }) => em > width)) continue;
    const count = wrapped(words, space, width).length;
    if (count <= linesIn(box, size)) return result(balanced(words, count, space, width), size, box);
  }
  const size = box.sizes.at(-1) ?? 16;
  const broken = words.flatMap((each) => pieces(each, box.width / size, face).map(word));
  const lines = wrapped(broken, space, box.width / size);
  const most = linesIn(box, size);
  if (lines.length <= most) return result(lines, size, box);
  return result([...lines.slice(0, most - 1), shortened(lines.slice(most - 1).join(' '), size, box)], size, box);
}

/** One line, cut with an ellipsis where it is longer than the width. */
export function setLine(text: string, size: number, face: FaceName, width: number): string {
  const line = drawn(text);
  return faceWidth(line, size, face) <= width ? line : shortened(line, size, { face, width });
}

function result(lines: readonly string[], size: number, { leading }: TextBox): SetText {
  return { lines, size, height: Math.round(lines.length * size * leading) };
}

function linesIn({ height, leading, most = Infinity }: TextBox, size: number): number {
  return Math.max(1, Math.min(most, Math.floor(height / (size * leading))));
}

/** @param width of a line, in em like the words and the space between them */
function wrapped(words: readonly Word[], space: number, width: number): string[] {
  const lines: string[] = [];
  let length = Infinity;
  for (const { text, em } of words) {
    length += space + em;
    if (length <= width) lines[lines.length - 1] += ` ${text}`;
    else {
      lines.push(text);
      length = em;
    }
  }
  return lines;
}

/** The same number of lines, broken so that they differ least in length: the sum of what is missing, squared. */
function balanced(words: readonly Word[], count: number, space: number, width: number): string[] {
  /** For each number of words from the first: the least cost on the lines so far, and where the last of them begins. */
  let row = words.map((): Break | undefined => undefined);
  const rows: (typeof row)[] = [];
  for (let number = 1; number <= count; number++) {
    const before = row;
    row = words.map((_, end) => {
      let best: Break | undefined;
      let length = -space;
      for (let start = end; start >= 0; start--) {
        length += space + (words[start]?.em ?? 0);
        if (length > width) break;
        const sofar = number === 1 ? (start === 0 ? 0 : Infinity) : (before[start - 1]?.cost ?? Infinity);
        const cost = sofar + (width - length) ** 2;
        if (cost < (best?.cost ?? Infinity)) best = { cost, start };
      }
      return best;
    });
    rows.push(row);
  }
  const lines: string[] = [];
  let end = words.length - 1;
  for (const breaks of rows.reverse()) {
    const start = breaks[end]?.start ?? 0;
    lines.unshift(
      words
        .slice(start, end + 1)
        .map(({ text }) => text)
        .join(' '),
    );
    end = start - 1;
  }
  return lines;
}

interface Break {
  readonly cost: number;
  readonly start: number;
}

/** A word in pieces that fit a width in em. */
function pieces({ text, em }: Word, width: number, face: FaceName): string[] {
  if (em <= width) return [text];
  const found = [''];
  for (const letter of text) {
    const longer = found.at(-1) + letter;
    if (found.at(-1) === '' || faceWidth(longer, 1, face) <= width) found[found.length - 1] = longer;
    else found.push(letter);
  }
  return found;
}

function shortened(line: string, size: number, { face, width }: Pick<TextBox, 'face' | 'width'>): string {
  const letters = [...line];
  const ellipsis = faceWidth('…', 1, face);
  // From the front: what doesn't fit may be very long.
  let em = 0;
  let count = 0;
  for (const letter of letters) {
    em += faceWidth(letter, 1, face);
    if ((em + ellipsis) * size > width) break;
    count += 1;
  }
  // Whole words, where that leaves most of the line.
  const text = letters.slice(0, count).join('');
  const space = text.lastIndexOf(' ');
  const whole = count < letters.length && space > text.length / 2 ? text.slice(0, space) : text;
  return `${whole.replace(/[\s.,;:–—-]+$/u, '')}…`;
}
