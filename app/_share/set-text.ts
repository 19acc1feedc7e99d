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

/** Sets a text in the largest size at which all of it fits; at the smallest, what doesn't fit gives way to an ellipsis. */
export function setText(text: string, box: TextBox): SetText {
  const words = drawn(text).split(' ');
  for (const size of box.sizes) {
    if (words.some((word) => faceWidth(word, size, box.face) > box.width)) continue;
    const lines = wrapped(words, size, box.face, box.width);
    if (lines.length <= linesIn(box, size)) return result(balanced(words, lines.length, size, box), size, box);
  }
  const size = box.sizes.at(-1) ?? 16;
  const broken = words.flatMap((word) => pieces(word, size, box));
  const lines = wrapped(broken, size, box.face, box.width);
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

function wrapped(words: readonly string[], size: number, face: FaceName, width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && faceWidth(longer, size, face) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines, broken so that they differ least in length: the sum of what is missing, squared. */
function balanced(words: readonly string[], count: number, size: number, { face, width }: TextBox): string[] {
  const widths = words.map((word) => faceWidth(word, size, face));
  const space = faceWidth(' ', size, face);
  /** For each number of words from the first: the least cost on the lines so far, and where the last of them begins. */
  let row = words.map((): Break | undefined => undefined);
  const rows: (typeof row)[] = [];
  for (let number = 1; number <= count; number++) {
    const before = row;
    row = words.map((_, end) => {
      let best: Break | undefined;
      let length = -space;
      for (let start = end; start >= 0; start--) {
        length += space + (widths[start] ?? 0);
        if (length > width) break;
        const cost =
          (number === 1 ? (start === 0 ? 0 : Infinity) : (before[start - 1]?.cost ?? Infinity)) + (width - length) ** 2;
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
    lines.unshift(words.slice(start, end + 1).join(' '));
    end = start - 1;
  }
  return lines;
}

interface Break {
  readonly cost: number;
  readonly start: number;
}

/** A word in pieces that fit the width. */
function pieces(word: string, size: number, { face, width }: TextBox): string[] {
  const found = [''];
  for (const letter of word) {
    const longer = found.at(-1) + letter;
    if (found.at(-1) === '' || faceWidth(longer, size, face) <= width) found[found.length - 1] = longer;
    else found.push(letter);
  }
  return found;
}

function shortened(line: string, size: number, { face, width }: Pick<TextBox, 'face' | 'width'>): string {
  const letters = [...line];
  while (letters.length > 0 && faceWidth(`${letters.join('')}…`, size, face) > width) letters.pop();
  // Whole words, where that leaves most of the line.
  const text = letters.join('');
  const space = text.lastIndexOf(' ');
  const whole = letters.length < [...line].length && space > text.length / 2 ? text.slice(0, space) : text;
  return `${whole.replace(/[\s.,;:–—-]+$/u, '')}…`;
}
