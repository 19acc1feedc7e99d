/** A table of figures as it comes from a spreadsheet or an authority: its header, its rows, and what stands around them. */
import { CsvError, parse } from 'csv-parse/sync';
import { Refusal } from '../refusal';
import { type Columns, columnsOf } from './columns';

export interface Row {
  /** The line of the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly header: Row;
  readonly columns: Columns;
  readonly rows: readonly Row[];
  /** Lines that begin with #. */
  readonly comments: readonly Row[];
  /** What stands above the header and below the rows, such as a title or a source. */
  readonly notes: readonly Row[];
}

const delimiters = [',', ';', '\t', '|'];

/** The text of a file: UTF-8, or UTF-16 as spreadsheets write it. */
export function decode(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('The table is not UTF-8 text: save it as "CSV UTF-8"');
  }
}

/**
 * Reads a table, whichever sign stands between its columns.
 * @param chosen headers that the editor gives a role by hand
 * @throws Refusal where it has no header with a name and a figure, or a row does not fit
 */
export function readTable(text: string, chosen: ReadonlyMap<string, string> = new Map()): Table {
  const readings = delimiters.flatMap((delimiter) => {
    const rows = rowsOf(text, delimiter);
    if (typeof rows === 'string') return [];
    const at = rows.findIndex((_, index) => isHeader(rows, index, chosen));
    return at < 0 ? [] : [{ rows, at }];
  });
  const [best] = readings.sort((a, b) => widthOf(b) - widthOf(a));
  if (!best) {
    const broken = rowsOf(text, ',');
    if (typeof broken === 'string') throw new Refusal(`The table can't be read: ${broken}`);
    throw new Refusal(
      `The table has no header with a name (candidate, party, list) and a figure (votes, share or %, seats)${likelyHeader(text, chosen)}`,
    );
  }
  return tableOf(best.rows, best.at, chosen);
}

/** What of the two is missing in the widest of the first lines, which is likely to be the header, and how to say which column it is. */
function likelyHeader(text: string, chosen: ReadonlyMap<string, string>): string {
  const lines = delimiters.flatMap((delimiter) => {
    const rows = rowsOf(text, delimiter);
    return typeof rows === 'string' ? [] : rows.filter((row) => !isComment(row)).slice(0, 10);
  });
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length));
  const header = lines.find(({ cells }) => cells.length === width)?.cells ?? [];
  if (width < 2) return '. Say which is which: --column "votes=Number of ballots"';
  const { place } = columnsOf(header, chosen);
  const lacks = place.name === undefined ? 'name' : 'votes';
  const free = header.find((_, index) => !Object.values(place).includes(index)) ?? header[0];
  return `: in the line ${header.map((cell) => `"${cell}"`).join(', ')} there is none that says ${lacks}. Say which is which: --column "${lacks}=${free}"`;
}

/** A header names its columns, and the next line that has something there has figures: a title may hold the same words. */
function isHeader(rows: readonly Row[], index: number, chosen: ReadonlyMap<string, string>): boolean {
  const { isComplete, place } = columnsOf(rows[index]?.cells ?? [], chosen);
  if (!isComplete) return false;
  const places = [place.votes, place.share, place.seats].filter((each) => each !== undefined);
  const figuresIn = ({ cells }: Row) => places.flatMap((each) => cells[each] || []);
  const next = rows.find((row, at) => at > index && !isComment(row) && figuresIn(row).length > 0);
  return next !== undefined && figuresIn(next).every((figure) => /^(?:\d|[-–—…]|n\/a$)/i.test(figure));
}

function isComment({ cells }: Row): boolean {
  return cells[0]?.startsWith('#') === true;
}

function widthOf({ rows, at }: { rows: readonly Row[]; at: number }): number {
  return rows[at]?.cells.length ?? 0;
}

/** All rows with the line they begin on, or what is wrong with them. */
function rowsOf(text: string, delimiter: string): Row[] | string {
  try {
    // The library counts CRLF as two lines.
    const records = parse(text.replace(/\r\n?/g, '\n'), {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    return records.flatMap(rowFrom);
  } catch (error) {
    return error instanceof CsvError ? error.message : String(error);
  }
}

/** The library's types don't know what it returns with `info`. */
function rowFrom(record: unknown): Row[] {
  if (typeof record !== 'object' || record === null || !('record' in record) || !('info' in record)) return [];
  const { record: cells, info } = record;
  if (!Array.isArray(cells) || typeof info !== 'object' || info === null || !('lines' in info)) return [];
  const texts = cells.map(String);
  // The library counts to the end of the record, and a cell in quotes may go over several lines.
  return [{ line: Number(info.lines) - texts.join('').split('\n').length + 1, cells: texts.map(inOneLine) }];
}

/** A cell's text in one line; a space of another kind, as numbers have it, stays. */
function inOneLine(cell: string): string {
  return cell.replace(/\s{2,}|[\t\n\v\f]/g, ' ');
}

function tableOf(all: readonly Row[], at: number, chosen: ReadonlyMap<string, string>): Table {
  const header = all[at];
  if (!header) throw new Refusal('The table is empty.');
  const isEmpty = ({ cells }: Row) => cells.every((cell) => cell === '');
  const columns = columnsOf(header.cells, chosen);
  const rows: Row[] = [];
  const notes = all.slice(0, at).filter((row) => !isEmpty(row) && !isComment(row));
  for (const row of all.slice(at + 1)) {
    if (isEmpty(row) || isComment(row)) continue;
    const width = row.cells.findLastIndex((cell) => cell !== '') + 1;
    if (width > header.cells.length) {
      throw new Refusal(
        `Line ${row.line} has ${width} cells, and the header ${header.cells.length}: is a comma inside a number not in quotes?`,
      );
    }
    // One cell alone is a remark below the table.
    if (row.cells.filter((cell) => cell !== '').length === 1 && header.cells.length > 1) notes.push(row);
    else rows.push(row);
  }
  return { header, columns, rows, comments: all.filter(isComment), notes };
}
