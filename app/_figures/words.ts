/** The words of figures: what a count is called, how much it counts, what its columns hold. */
import type { Decimal } from '../_elections/decimal';
import { printDecimal, printNumber } from '../_elections/numerals';
import type { Tally, TallyRow } from '../_elections/tally';

const statuses: Record<Tally['status'], string> = {
  estimate: 'Estimate',
  'unofficial-partial': 'Partial count, unofficial',
  'unofficial-complete': 'Full count, unofficial',
  certified: 'Certified',
  correction: 'Corrected',
  recount: 'Recount',
};

const shortStatuses: Record<Tally['status'], string> = {
  estimate: 'Estimate',
  'unofficial-partial': 'Partial',
  'unofficial-complete': 'Unofficial',
  certified: 'Certified',
  correction: 'Corrected',
  recount: 'Recount',
};

/** The status of a count as a reader reads it. */
export function statusWord(status: Tally['status']): string {
  return statuses[status];
}

/** The same in one word, where there is no room for more. */
export function shortStatusWord(status: Tally['status']): string {
  return shortStatuses[status];
}

/** "106 of 107 departments", "93.3% counted"; undefined where the count doesn't say. */
export function countedWords(counted: Tally['counted']): string | undefined {
  if (!counted) return undefined;
  const { reported, total, unit, percent } = counted;
  if (reported !== undefined && total !== undefined) {
    return `${printNumber(reported)} of ${printNumber(total)} ${unit ?? 'reporting'}`;
  }
  return percent && `${printDecimal(percent)}% counted`;
}

/** The same below a heading that says "Counted": "93.3%". */
export function countedFigure(counted: Tally['counted']): string | undefined {
  return countedWords(counted)?.replace(/ counted$/, '');
}

/** What a figure measures. */
export type Measure = 'share' | 'seats' | 'votes';

/** What a contest is about at this count: seats where a chamber has any, else shares, else votes. */
export function mainMeasure(tally: Tally): Measure {
  if (tally.chamber && tally.rows.some((row) => row.seats !== undefined)) return 'seats';
  return tally.rows.some((row) => row.share) ? 'share' : tally.rows.some((row) => row.votes) ? 'votes' : 'share';
}

/** A row's value of a measure, with the digits it was given with; undefined where unknown. */
export function valueIn(row: TallyRow, measure: Measure): Decimal | undefined {
  if (measure === 'share') return row.share;
  const value = row[measure];
  return value === undefined ? undefined : { value, digits: 0 };
}

/** A value as attributes carry it, without separators: "24.01", "8656346". */
export function plain(value: Decimal): string {
  return value.value.toFixed(value.digits);
}

/** A value with its unit: "24.01%", "33". */
export function printValue(value: Decimal, measure: Measure): string {
  return measure === 'share' ? `${printDecimal(value)}%` : printDecimal(value);
}

/** A column's heading; seats are called what the contest calls them. */
export function measureWord(measure: Measure, tally: Tally): string {
  if (measure === 'share') return 'Share';
  return capital(measure === 'votes' ? 'votes' : (tally.chamber?.unit ?? 'seats'));
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether a row is a list rather than a person: it is called what its party is called. */
function isList(row: TallyRow): boolean {
  return row.party !== undefined && row.party.name === row.name;
}

/** What the rows of a count are. */
export function entryWord({ rows, choice }: Pick<Tally, 'rows' | 'choice'>): 'Candidate' | 'Party' | 'List' | 'Answer' {
  if (choice === 'answers') return 'Answer';
  if (rows.some(isList)) return 'Party';
  return choice === 'lists' ? 'List' : 'Candidate';
}

/** The two lines of a row's name: a person above the party; a list's better-known short name above the long one. */
export function nameLines(row: TallyRow): { main: string; sub?: string } {
  if (!isList(row)) return { main: row.name, sub: row.party?.name };
  if (row.shortName === row.name) return { main: row.name };
  return row.name.length > 20 ? { main: row.shortName, sub: row.name } : { main: row.name, sub: row.shortName };
}
