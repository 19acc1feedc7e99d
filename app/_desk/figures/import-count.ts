/** `npm run import-count`: one count of a contest from a table of figures. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readClock } from '../../_content/clock';
import { entriesOf } from '../../_elections/election';
import { printDecimal, printNumber } from '../../_elections/numerals';
import { statuses } from '../../_elections/schema';
import { agreed } from '../ask';
import { demandSound, readContent } from '../changed-content';
import type { Desk } from '../command';
import { InFlow, type Item, renderLines } from '../editing/render';
import { Misuse, Refusal } from '../refusal';
import { replaceFile } from '../save';
import { answer } from '../writing/answers';
import { countTime, type FoundContest, findContest, withCount } from '../writing/contest';
import { demandFreeId, statusOf } from '../writing/new-count';
import { importFlags } from './import-flags';
import { decode, readTable, type Table } from './read-table';
import { type SortedRows, sortRows } from './sort-rows';
import { figuresOf, type TableFigures } from './table-figures';

/** Shows what the table says, and writes it as a count where the editor agrees. */
export async function importCount(args: readonly string[], desk: Desk): Promise<void> {
  const flags = importFlags(args);
  const content = readContent();
  const found = findContest(content, flags.contest);
  const { front, contest, election } = found;
  demandFreeId(contest, flags.id);
  const table = readTable(decode(bytesOf(flags.file)), flags.columns);
  const { matches: chosen, unmatched } = flags;
  const rows = sortRows(table, { contest, parties: election.parties, chosen, unmatched });
  const figures = figuresOf(table, rows, contest, flags.ballots, flags.decimal);
  const known = statuses.join(', ');
  const status = statusOf(
    await answer(desk, { flag: 'status', question: `Status of the count (${known}):`, given: flags.status }),
  );
  const asOf = countTime(found, flags.asOf, readClock().clock, '--as-of');
  const count: Item = {
    id: flags.id,
    status,
    asOf,
    counted: flags.counted,
    source: flags.source,
    ...figureKeys(figures, flags.withShares),
    note: flags.note,
  };
  const text = withCount(found, count);
  show(desk, found, table, rows, figures);
  for (const line of ['', ...renderLines([count], 2), '']) desk.print(line);
  if (figures.sharesFollow && !flags.withShares) {
    desk.print('The shares follow from the votes and are not written (--shares writes them).');
  }
  demandSound(content, { ...front.source, text }, desk);
  const { file } = front.source;
  if (flags.dryRun) return desk.print(`${file} is left as it is (--dry-run).`);
  if (!flags.yes) {
    if (!desk.ask)
      throw new Misuse('There is nobody to ask whether this is right: --yes writes it, --dry-run only shows it.');
    if (!(await agreed(desk.ask, `Add this count to ${file}?`))) throw new Refusal('Nothing was written.');
  }
  replaceFile(content.root, file, front.source.text, text);
  desk.print(`${file} has the count.`);
}

function bytesOf(file: string): Uint8Array {
  try {
    // npm runs a command in the project’s folder, wherever it was typed.
    return readFileSync(path.resolve(process.env.INIT_CWD ?? process.cwd(), file));
  } catch {
    throw new Refusal(`There is no table ${file} that can be read.`);
  }
}

function figureKeys(
  { votes, shares, seats, others, ballots, rounding, sharesFollow }: TableFigures,
  always: boolean,
): Item {
  const withShares = always || !sharesFollow;
  const { share, ...rest } = others ?? {};
  const left = withShares && share ? { ...rest, share } : rest;
  return {
    ballots: ballots && new InFlow(ballots),
    votes,
    shares: withShares ? shares : undefined,
    seats,
    others: Object.keys(left).length > 0 ? new InFlow(left) : undefined,
    rounding,
  };
}

/** Each row and whom it was taken for, and all that was not taken. */
function show(desk: Desk, { contest }: FoundContest, table: Table, rows: SortedRows, figures: TableFigures): void {
  const lines = rows.entries.map(({ name, key }) => {
    const [votes, share, seats] = [figures.votes?.[key], figures.shares?.[key], figures.seats?.[key]];
    const parts = [
      votes === undefined ? undefined : `${printNumber(votes)} votes`,
      share && `${printDecimal(share)}%`,
      seats === undefined ? undefined : `${printNumber(seats)} seats`,
    ];
    return [name, key, parts.filter((part) => part !== undefined).join(', ') || 'nothing known'] as const;
  });
  const width = (column: 0 | 1) => Math.max(...lines.map((line) => line[column].length));
  const [first, second] = [width(0), width(1)];
  for (const [name, key, figure] of lines) desk.print(`${name.padEnd(first)}  ${key.padEnd(second)}  ${figure}`);
  for (const { line, name, role } of rows.roles) {
    const taken = role === 'skip' || role === 'total' ? 'not taken' : role;
    desk.print(`line ${line}, "${name}": ${role === 'total' ? 'the rows add up to it' : taken}`);
  }
  const named = new Set(rows.entries.map(({ key }) => key));
  const missing = [...entriesOf(contest).keys()].filter((key) => !named.has(key));
  if (missing.length > 0) desk.print(`Not in the table, and left unknown: ${missing.join(', ')}`);
  if (table.columns.unread.length > 0) desk.print(`Columns that are not read: ${table.columns.unread.join(', ')}`);
  for (const { line, cells } of table.notes) desk.print(`line ${line} is not read: ${cells.filter(Boolean).join(' ')}`);
}
