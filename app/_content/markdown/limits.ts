/**
 * What is too much for a parser, seen before it begins. A body within these bounds takes seconds, not minutes,
 * and never exhausts stack or memory, whatever is in it.
 */
export interface Excess {
  readonly line: number;
  readonly message: string;
}

/** Quotations, lists and notes inside each other on one line: every level takes a column at least. */
const deepestColumn = 80;
/** Containers open at once; each has the rest of the text read once more. */
const deepestContainers = 5;
/** Lines and marks: about 6 kB of memory and 50 µs each, while a text is read. */
const most = 150_000;

const containerMarks = /(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)|\[\^[^\]\s]{1,99}\]:))*/y;
const rule = /^[ \t>]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/;
const containerFence = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)]))*[ \t]*(:{3,})(?:([^\s:])|[ \t]*$)/;
const marks = /[[\]*_~`<>&|\\:#!+-]|\d[.)]/g;

const addresses = /www\.|https?:\/\//gi;

/** Each address is looked for up to the next space: without spaces, that is the rest of the line each time. */
function isChained(line: string): boolean {
  const count = (text: string) => text.match(addresses)?.length ?? 0;
  return count(line) > 100 && line.split(/\s/).some((word) => count(word) * word.length > 1e7);
}

/** Where the last mark of the quotations, lists and notes stands that begin on a line; a rule of dashes begins none. */
function containerColumn(line: string): number {
  containerMarks.lastIndex = 0;
  containerMarks.exec(line);
  const column = containerMarks.lastIndex;
  return column > 2 && rule.test(line) ? 0 : column;
}

/** The first thing that is too much in a text, if there is one. */
export function findExcess(source: string): Excess | undefined {
  const open: { size: number; line: number }[] = [];
  let weight = 0;
  let line = 0;
  for (const text of source.split(/\r\n|\n|\r/)) {
    line++;
    const column = containerColumn(text);
    if (column > deepestColumn) return { line, message: 'lists and quotations are nested too deeply here' };
    // An item of a list costs what three lines cost, and what is nested more at every level.
    weight += 1 + (text.match(marks)?.length ?? 0) + (column > 0 ? 2 + column ** 2 / 16 : 0);
    if (weight > most) return { line, message: 'the text is too long for one page; split it up' };
    if (isChained(text)) return { line, message: 'there are too many addresses here without a space between them' };

    const [, colons, name] = containerFence.exec(text) ?? [];
    if (colons === undefined) continue;
    const size = colons.length;
    if (name) open.push({ size, line });
    else {
      // A closing line closes the outermost container that has no more colons.
      const closed = open.findIndex((each) => each.size <= size);
      if (closed >= 0) open.length = closed;
    }
    if (open.length > deepestContainers) {
      const message = `more than ${deepestContainers} containers are open here: is the ::: missing that closes this one?`;
      return { line: open[0]?.line ?? line, message };
    }
  }
  return undefined;
}
