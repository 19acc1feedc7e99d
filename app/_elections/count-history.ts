/** How a count went on: what changed from one count of a contest to the next, in figures and in words. */
import { type Decimal, difference, inUnits } from './decimal';
import { printAmount, printDecimal, printList, printSigned, printWord } from './numerals';
import { isLevel } from './ranking';
import type { Tally, TallyRow } from './tally';

export interface RowChange {
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
  /** Signed points, at the digits of whichever share has fewer. */
  readonly share?: Decimal;
  readonly votes?: number;
  readonly seats?: number;
  /** Named in this count and not in the one before. */
  readonly isAdded: boolean;
}

export interface CountChange {
  readonly from: Tally;
  readonly to: Tally;
  /** In the order of the later count. A figure that either count does not give is left out. */
  readonly rows: readonly RowChange[];
  /** Valid votes more (or fewer), where both counts give them. */
  readonly valid?: number;
  /** Who passed whom, by keys. */
  readonly overtaken: readonly { readonly by: string; readonly key: string }[];
}

/** What changed between two counts of one contest. */
export function countChange(from: Tally, to: Tally): CountChange {
  const before = new Map(from.rows.map((row) => [row.key, row]));
  const rows = to.rows.map((row): RowChange => {
    const old = before.get(row.key);
    const { key, name, shortName } = row;
    return {
      key,
      name,
      shortName,
      share: row.share && old?.share && difference(row.share, old.share),
      votes: minus(row.votes, old?.votes),
      seats: minus(row.seats, old?.seats),
      isAdded: old === undefined,
    };
  });
  return { from, to, rows, valid: minus(to.ballots.valid, from.ballots.valid), overtaken: overtakenIn(from, to) };
}

function minus(now: number | undefined, old: number | undefined): number | undefined {
  return now === undefined || old === undefined ? undefined : now - old;
}

/** Pairs of neighbours in the later count that stood the other way round before. */
function overtakenIn(from: Tally, to: Tally): { by: string; key: string }[] {
  const place = new Map(from.rows.map((row, index) => [row.key, { row, index }]));
  const named = to.rows.filter((row) => !row.isOthers);
  return named.slice(1).flatMap((row, index) => {
    const above = named[index];
    const old = place.get(row.key);
    const oldAbove = above && place.get(above.key);
    const passed = above && old && oldAbove && old.index < oldAbove.index;
    // Level ones stand in ballot order: nobody passed.
    return passed && !isLevel(old.row, oldAbove.row) && !isLevel(row, above) ? [{ by: above.key, key: row.key }] : [];
  });
}

/** How many entries a sentence names. */
const named = 3;

/** What changed in one sentence with its full stop: the largest changes of share or seats, who passed whom, votes added. */
export function countChangeSentence(change: CountChange): string {
  const { to, overtaken, valid } = change;
  const name = (key: string) => to.rows.find((row) => row.key === key)?.shortName ?? key;
  const parts = [
    movesText(change),
    overtaken.length > 0
      ? printList(overtaken.slice(0, named).map(({ by, key }) => `${name(by)} passes ${name(key)}`))
      : '',
    valid === undefined || valid === 0
      ? ''
      : `${printAmount(Math.abs(valid), 'valid votes')} ${valid > 0 ? 'more' : 'fewer'}`,
  ].filter(Boolean);
  return `${parts.join('; ') || 'The figures are the same'}.`;
}

function movesText(change: CountChange): string {
  const seats = change.rows.filter((row) => row.seats !== undefined);
  const moved =
    seats.length > 0 ? seats.filter((row) => row.seats !== 0) : change.rows.filter((row) => moves(row) > 0n);
  const largest = [...moved].sort((a, b) => Number(moves(b) - moves(a))).slice(0, named);
  if (largest.length === 0) return seats.length > 0 ? `All ${change.to.chamber?.unit ?? 'seats'} as before` : '';
  const rest = moved.length > named && seats.length > 0 ? `, ${printWord(moved.length - named)} more changed` : '';
  return printList(largest.map((row) => moveText(row, change.to))) + rest;
}

function moves({ seats, share }: RowChange): bigint {
  const size = seats === undefined ? (share ? inUnits(share, 6) : 0n) : BigInt(seats);
  return size < 0n ? -size : size;
}

function moveText(row: RowChange, to: Tally): string {
  const now: TallyRow | undefined = to.rows.find(({ key }) => key === row.key);
  if (row.seats !== undefined && now?.seats !== undefined) {
    const unit = to.chamber?.unit ?? 'seats';
    return `${row.shortName} ${printSigned({ value: row.seats, digits: 0 })} to ${printAmount(now.seats, unit)}`;
  }
  const share = now?.share ? ` to ${printDecimal(now.share)}%` : '';
  return `${row.shortName} ${row.share ? printSigned(row.share) : ''}${share}`;
}
