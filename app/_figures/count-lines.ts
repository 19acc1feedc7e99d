/** What a timeline draws: which measure, and which entries have enough of it for a line. */
import type { Decimal } from '../_elections/decimal';
import type { Tally, TallyRow } from '../_elections/tally';
import { timelineOf } from '../_elections/timeline';
import { type Measure, valueIn } from './words';

export interface LinePoint {
  /** Index of the count, 0 is the first. */
  readonly column: number;
  readonly value: Decimal;
  /** Not counted but estimated. */
  readonly isEstimate: boolean;
}

export interface Line {
  readonly row: TallyRow;
  readonly points: readonly LinePoint[];
}

export interface CountLines {
  readonly measure: Measure;
  readonly tallies: readonly Tally[];
  readonly lines: readonly Line[];
  /** Entries of several counts that are only in the table. */
  readonly left: number;
  /** Whether no figure changed from any count to another: lines would show nothing. */
  readonly isLevel: boolean;
}

const most = 14;

/** @returns undefined where fewer than two counts give the same figure */
export function countLines(tallies: readonly Tally[]): CountLines | undefined {
  const measure = (['seats', 'share', 'votes'] as const).find((each) => linesIn(tallies, each).length > 0);
  if (measure === undefined) return undefined;
  const lines = linesIn(tallies, measure);
  // A list that never had a seat has no line to draw in a timeline of seats.
  const moving =
    measure === 'seats' ? lines.filter(({ points }) => points.some(({ value }) => value.value > 0)) : lines;
  // Entries that only later counts name would stretch the scale and have little to show; the table has them.
  const throughout = moving.filter(({ points }) => points.length === tallies.length);
  const drawn = (throughout.length > 1 ? throughout : moving).slice(0, most);
  return { measure, tallies, lines: drawn, left: moving.length - drawn.length, isLevel: moving.every(isLevel) };
}

function isLevel({ points: [first, ...others] }: Line): boolean {
  return others.every(({ value }) => value.value === first?.value.value);
}

function linesIn(tallies: readonly Tally[], measure: Measure): Line[] {
  const given = timelineOf(tallies).lines.map(({ row }) => {
    const points = tallies.flatMap((tally, column) => {
      const own = tally.rows.find(({ key }) => key === row.key);
      const value = own && valueIn(own, measure);
      return value ? [{ column, value, isEstimate: tally.status === 'estimate' }] : [];
    });
    return { row, points };
  });
  return given.filter(({ points }) => points.length > 1);
}
