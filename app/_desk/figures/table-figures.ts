/** The figures of a count, from the sorted rows of a table. */
import type { Decimal } from '../../_elections/decimal';
import { printNumber } from '../../_elections/numerals';
import type { Contest } from '../../_elections/schema';
import { Refusal } from '../refusal';
import { type DecimalSign, readNumbers } from './read-numbers';
import type { Table } from './read-table';
import type { BallotKey } from './row-roles';
import { sharesAgainstVotes } from './shares-against-votes';
import type { NamedRow, SortedRows } from './sort-rows';
import { ballotsOf } from './table-ballots';

type Figures<T> = Record<string, T>;
type FigureRole = 'votes' | 'share' | 'seats';

export interface TableFigures {
  readonly votes?: Figures<number>;
  readonly shares?: Figures<Decimal>;
  readonly seats?: Figures<number>;
  readonly others?: { votes?: number; share?: Decimal; seats?: number };
  readonly ballots?: Partial<Record<BallotKey, number>>;
  readonly rounding?: 'truncated';
  /** Whether the shares follow from the votes, and need not be written. */
  readonly sharesFollow: boolean;
}

/**
 * Reads all figures.
 * @param typed ballots that the editor gives by hand
 * @throws Refusal where a figure can't be read, or figures of the table contradict each other
 */
export function figuresOf(
  table: Table,
  { entries, roles }: SortedRows,
  contest: Contest,
  typed: Partial<Record<BallotKey, number>>,
  decimal?: DecimalSign,
): TableFigures {
  const wanted = roles.filter(({ role }) => role !== 'skip');
  const read = (role: FigureRole, rows: readonly NamedRow[]) => readColumn(table, role, rows, decimal);
  const votesOf = read('votes', [...entries, ...wanted]);
  const others = wanted.filter(({ role }) => role === 'others');
  const totals = wanted.filter(({ role }) => role === 'total');
  const seatsOf = read('seats', [...entries, ...others, ...totals]);
  // What a share is of differs below the line: only those of entries and others are of the valid votes.
  const sharesOf = read('share', [...entries, ...others]);

  const byKey = <T>(figures: ReadonlyMap<number, T>) => {
    const known = entries.flatMap(({ key, line }) => {
      const figure = figures.get(line);
      return figure === undefined ? [] : [[key, figure] as const];
    });
    return known.length > 0 ? Object.fromEntries(known) : undefined;
  };
  const whole = (figures: ReadonlyMap<number, Decimal>) =>
    new Map([...figures].map(([line, { value }]) => [line, value]));
  const [votes, seats, shares] = [byKey(whole(votesOf)), byKey(whole(seatsOf)), byKey(sharesOf)];
  const ballots = ballotsOf(table, wanted, whole(votesOf), typed);
  const figures = { votes, seats, shares, others: othersOf(others, votesOf, seatsOf, sharesOf), ballots };
  demandNoFractions(Object.values(shares ?? {}));
  checkTotal('votes', totals, whole(votesOf), figures);
  checkTotal('seats', totals, whole(seatsOf), figures);
  return { ...figures, ...sharesAgainstVotes(figures, contest) };
}

/** Figures by the line of their row. */
function readColumn(
  { columns, header }: Table,
  role: FigureRole,
  rows: readonly NamedRow[],
  decimal: DecimalSign | undefined,
): ReadonlyMap<number, Decimal> {
  const place = columns.place[role];
  if (place === undefined) return new Map();
  const cells = rows.map(({ line, name, cells }) => ({ line, name, text: cells[place] ?? '' }));
  const kind = role === 'share' ? 'percent' : 'whole';
  const figures = readNumbers(cells, { column: header.cells[place] ?? role, kind, ...(decimal && { decimal }) });
  return new Map(
    rows.flatMap(({ line }, index) => {
      const figure = figures[index];
      return figure ? [[line, figure] as const] : [];
    }),
  );
}

/** What is not listed by name, added up; unknown where one of its rows is unknown. */
function othersOf(
  rows: readonly NamedRow[],
  votes: ReadonlyMap<number, Decimal>,
  seats: ReadonlyMap<number, Decimal>,
  shares: ReadonlyMap<number, Decimal>,
): TableFigures['others'] {
  const sum = (figures: ReadonlyMap<number, Decimal>): Decimal | undefined => {
    const all = rows.map(({ line }) => figures.get(line));
    const known = all.filter((figure) => figure !== undefined);
    if (known.length === 0 || known.length < all.length) return undefined;
    const digits = Math.max(...known.map((figure) => figure.digits));
    return { value: Number(known.reduce((total, { value }) => total + value, 0).toFixed(digits)), digits };
  };
  const [v, s, n] = [sum(votes)?.value, sum(shares), sum(seats)?.value];
  if (v === undefined && s === undefined && n === undefined) return undefined;
  return { ...(v !== undefined && { votes: v }), ...(s && { share: s }), ...(n !== undefined && { seats: n }) };
}

/** 0.4445 for 44.45%: a spreadsheet keeps percentages so. */
function demandNoFractions(shares: readonly Decimal[]): void {
  const sum = shares.reduce((total, { value }) => total + value, 0);
  if (shares.length > 1 && sum > 0.98 && sum < 1.02 && shares.some(({ digits }) => digits > 2)) {
    throw new Refusal('The shares add up to 1, not to 100: give them as percentages, 44.45 rather than 0.4445.');
  }
}

/** What the table gives, before its shares are held against its votes. */
export type Given = Pick<TableFigures, 'votes' | 'seats' | 'shares' | 'others' | 'ballots'>;

/** A total in the table is of the rows above it, with the ballots that count for nobody or without them. */
function checkTotal(
  role: 'votes' | 'seats',
  rows: readonly NamedRow[],
  figures: ReadonlyMap<number, number>,
  given: Given,
) {
  const sum = Object.values(given[role] ?? {}).reduce((total, figure) => total + figure, given.others?.[role] ?? 0);
  const { blank = 0, invalid = 0 } = role === 'votes' ? (given.ballots ?? {}) : {};
  for (const { line, name } of rows) {
    const total = figures.get(line);
    if (total === undefined || given[role] === undefined) continue;
    if ([sum, sum + invalid, sum + blank + invalid].includes(total)) continue;
    throw new Refusal(
      `line ${line}, ${name}: ${printNumber(total)} ${role}, but the rows add up to ${printNumber(sum)}, ${printNumber(Math.abs(total - sum))} ${sum > total ? 'more' : 'fewer'}. Is a row missing, or a figure wrong? To leave the total out: --match "${name}=skip"`,
    );
  }
}
