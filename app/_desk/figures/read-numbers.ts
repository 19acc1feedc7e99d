/**
 * The figures of a column, as typed by somebody: 1,152,075 or 1.152.075 or 1 152 075; 44.45 or 44,45%.
 * Which sign is the decimal one is told from the column as a whole.
 */
import type { Decimal } from '../../_elections/decimal';
import { Refusal } from '../refusal';

export type DecimalSign = '.' | ',';

export interface Cell {
  readonly line: number;
  /** Whose figure it is, as the row has it. */
  readonly name: string;
  readonly text: string;
}

export interface Reading {
  /** The header, for messages. */
  readonly column: string;
  /** Whole numbers (votes, seats), or percentages. */
  readonly kind: 'whole' | 'percent';
  /** What the editor says the decimal sign is. */
  readonly decimal?: DecimalSign;
}

const unknown = /^(?:[-–—.…*]+|n\/?a|nd|x|null)?$/i;

/**
 * Reads a column.
 * @returns a figure for each cell, undefined where the cell says that it is unknown
 * @throws Refusal where a cell is no number, or the column can be read in two ways
 */
export function readNumbers(cells: readonly Cell[], { column, kind, decimal }: Reading): (Decimal | undefined)[] {
  const plain = cells.map((cell) => ({ ...cell, text: cleaned(cell.text, kind) }));
  const bad = plain.filter(({ text }) => !unknown.test(text) && !/^\d[\d.,]*$/.test(text));
  refuse(column, cells, bad, kind === 'whole' ? 'is no whole number' : 'is no percentage');
  const readAs = (sign: DecimalSign) =>
    plain.map(({ text }) => (unknown.test(text) ? undefined : read(text, sign, kind)));
  const signs: readonly DecimalSign[] = decimal ? [decimal] : ['.', ','];
  const readings = signs.map((sign) => ({ sign, figures: readAs(sign) }));
  const sound = readings.filter(({ figures }) => !figures.includes('wrong'));
  const [first, second] = sound;
  if (!first) {
    const wrong = (place: number) => plain.filter((_, index) => readings[place]?.figures[index] === 'wrong');
    const [fewest = []] = readings.map((_, place) => wrong(place)).sort((a, b) => a.length - b.length);
    refuse(
      column,
      cells,
      fewest,
      kind === 'whole' ? 'is no whole number, as the others are typed' : 'is no percentage, as the others are typed',
    );
  }
  const figures = first?.figures.map((figure) => (figure === 'wrong' ? undefined : figure)) ?? [];
  if (second) {
    const twofold = plain.filter((_, index) => numberOf(first?.figures[index]) !== numberOf(second.figures[index]));
    refuse(
      column,
      cells,
      twofold,
      'can be read in two ways: say which sign is the decimal one, --decimal point or --decimal comma',
    );
  }
  if (decimal === undefined) demandOneHabit(column, cells, plain);
  return figures;
}

function numberOf(figure: Decimal | 'wrong' | undefined): number | undefined {
  return typeof figure === 'object' ? figure.value : undefined;
}

/** Without what only helps the eye: spaces of all widths and apostrophes between groups of three, a percent sign. */
function cleaned(text: string, kind: Reading['kind']): string {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const bare = kind === 'percent' ? plain.replace(/ ?%$/, '') : plain;
  return /^\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d*)?$/.test(bare) ? bare.replace(/[ '’]/g, '') : bare;
}

function read(text: string, sign: DecimalSign, kind: Reading['kind']): Decimal | 'wrong' {
  const other = sign === '.' ? ',' : '.';
  const escaped = (character: string) => `\\${character}`;
  const grouped = `[1-9]\\d{0,2}(?:${escaped(other)}\\d{3})+`;
  const [, whole, fraction = ''] = new RegExp(`^(\\d+|${grouped})(?:${escaped(sign)}(\\d+))?$`).exec(text) ?? [];
  if (whole === undefined) return 'wrong';
  const digits = whole.replaceAll(other, '');
  if (kind === 'whole') {
    const value = Number(digits);
    return /^0*$/.test(fraction) && Number.isSafeInteger(value) ? { value, digits: 0 } : 'wrong';
  }
  const value = Number(`${digits}.${fraction || '0'}`);
  return value <= 100 ? { value, digits: fraction.length } : 'wrong';
}

/** In a column that sets groups of three apart, a long number without them may have lost digits, or won some. */
function demandOneHabit(column: string, cells: readonly Cell[], plain: readonly Cell[]): void {
  const sets = cells.some(({ text }) => /\d[.,\s'’]\d{3}(?!\d)/.test(text.normalize('NFKC')) && !/^0/.test(text));
  const isPlain = cells.map(({ text }) => /^\d{5,}$/.test(text.trim()));
  if (!sets || !isPlain.includes(true)) return;
  const odd = plain.filter((_, index) => isPlain[index]);
  refuse(
    column,
    cells,
    odd,
    'has no separators, as others of its column have: is it whole? If so, say --decimal point or --decimal comma',
  );
}

/** Names the cells as they stand in the table. */
function refuse(column: string, cells: readonly Cell[], wrong: readonly Cell[], why: string): void {
  if (wrong.length === 0) return;
  const lines = wrong.map(({ line, name }) => {
    const typed = cells.find((cell) => cell.line === line)?.text;
    return `line ${line}, ${name}, column "${column}": "${typed}" ${why}`;
  });
  throw new Refusal(lines.join('\n'));
}
