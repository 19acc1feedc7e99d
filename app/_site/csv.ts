/** CSV as RFC 4180 has it: CRLF after every line, quotes where needed, no byte-order mark. The one writer of it. */
import type { Decimal } from '../_elections/decimal';

/** Text, a whole number, a figure at its own digits; undefined is unknown, and stays empty. */
export type Cell = string | number | Decimal | undefined;

/**
 * A table as CSV.
 * @param rows each with a cell per column
 */
export function csv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(cell: Cell): string {
  const text = cellText(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Numbers stand as they are, with a minus of ASCII; text may not be taken for a formula. */
function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return guarded(cell);
  return typeof cell === 'number' ? String(cell) : cell.value.toFixed(cell.digits);
}

/**
 * A spreadsheet runs a cell that begins with one of these, quoted or not, and some take the full-width ones for them: an
 * apostrophe before it makes it text. A cell begins inside of a text too, where columns are parted by semicolons or tabs.
 */
function guarded(text: string): string {
  return text.replace(/^(?=[\t\r])|(?<=^|[;\t\r\n]"*)(?=[=+\-@＝＋－＠])/g, "'");
}
