/** The fields that a number in prose can be bound to. */
import { percentage } from './decimal';
import { chamberAt } from './majority';
import { rankOf } from './ranking';
import type { Contest, Count } from './schema';
import { validVotes } from './shares';
import type { Tally, TallyRow } from './tally';
import { newestTurnoutReport, turnout } from './turnout';
import { type Figure, wholeFigure } from './typed-number';

export const entryFields = ['share', 'votes', 'seats', 'change', 'rank'] as const;
export const contestFields = ['turnout', 'majority', 'counted', 'registered', 'cast', 'valid'] as const;
type EntryField = (typeof entryFields)[number];
type ContestField = (typeof contestFields)[number];

export function isEntryField(field: string): field is EntryField {
  return entryFields.some((known) => known === field);
}

export function isContestField(field: string): field is ContestField {
  return contestFields.some((known) => known === field);
}

/** The figures that a field of an entry can mean, the printed one first; none where it is unknown. */
export function entryFigures(field: EntryField, row: TallyRow, tally: Tally, contest: Contest, count: Count): Figure[] {
  switch (field) {
    case 'share':
      return shareFigure(row, contest, count);
    case 'votes':
    case 'seats':
      return whole(row[field]);
    case 'rank':
      return whole(rankOf(tally.rows, row.key));
    case 'change':
      return changeFigures(row, tally);
  }
}

function whole(value: number | undefined): Figure[] {
  return value === undefined ? [] : [wholeFigure(value)];
}

function shareFigure(row: TallyRow, contest: Contest, count: Count): Figure[] {
  if (!row.share) return [];
  const valid = validVotes(contest, count);
  const typed = row.isOthers ? count.others?.share : count.shares?.[row.key];
  return [
    {
      figure: row.share,
      quotient: row.votes !== undefined && valid ? { part: row.votes, whole: valid } : undefined,
      truncated: count.rounding === 'truncated',
      typed: typed !== undefined,
      isPercent: true,
    },
  ];
}

/** In a chamber the change of seats, elsewhere that of the share in points; the other one is meant where it was typed. */
function changeFigures({ change }: TallyRow, { chamber }: Tally): Figure[] {
  const points: Figure[] = change?.share ? [{ figure: change.share, isPercent: true }] : [];
  return chamber ? [...whole(change?.seats), ...points] : [...points, ...whole(change?.seats)];
}

/** The figures that a field of a contest can mean, the printed one first; none where it is unknown. */
export function contestFigures(field: ContestField, contest: Contest, count: Count | undefined): Figure[] {
  switch (field) {
    case 'turnout':
      return turnoutFigure(contest, count);
    case 'majority':
      return whole(chamberAt(contest, count)?.majority);
    case 'counted':
      return countedFigures(count?.counted);
    case 'valid':
      return whole(count && validVotes(contest, count));
    case 'registered':
    case 'cast':
      return whole(count?.ballots?.[field]);
  }
}

function turnoutFigure(contest: Contest, count: Count | undefined): Figure[] {
  const { registered, cast } = count?.ballots ?? {};
  const figure = count ? turnout(count.ballots) : newestTurnoutReport(contest)?.percent;
  const quotient = registered && cast !== undefined ? { part: cast, whole: registered } : undefined;
  return figure ? [{ figure, quotient, isPercent: true }] : [];
}

/** Of 106 of 107 departments, prose may give the 106 or the percentage. */
function countedFigures(counted: Count['counted']): Figure[] {
  const { reported, total, percent } = counted ?? {};
  const typed: Figure[] = percent ? [{ figure: percent, isPercent: true }] : [];
  if (reported === undefined || !total) return typed;
  const quotient = { part: reported, whole: total };
  return [...typed, ...whole(reported), { figure: percentage(reported, total, 1), quotient, isPercent: true }];
}
