/** A count made readable: every figure that pages, pictures and files show, computed once and in order. */
import { certaintyOf, isSoFar } from './certainty';
import type { Apart } from './chamber-mates';
import { type Change, newestFigure, previousContest } from './change';
import { type Decimal, difference } from './decimal';
import { countId, entriesOf, type IdentifiedElection, placeOf } from './election';
import { outcomeOf } from './judge-outcome';
import { type Chamber, chamberAt } from './majority';
import type { Moment } from './moment';
import type { Outcome } from './outcome';
import { inOrder } from './ranking';
import type { Contest, Count, Source } from './schema';
import { validVotes } from './shares';
import { namedRows, othersRow } from './tally-rows';
import { turnout } from './turnout';

export { findCount, type IdentifiedElection, newestCount } from './election';
export type { Chamber } from './majority';
export type { Outcome } from './outcome';

/** One candidate, list or answer in a count. A figure that the count does not give is left out: it is unknown, not zero. */
export interface TallyRow extends Partial<Apart> {
  readonly key: string;
  readonly name: string;
  /** A label for little room: a party's abbreviation, a candidate's surname. */
  readonly shortName: string;
  readonly party?: { readonly key: string; readonly name: string; readonly abbreviation?: string };
  readonly color?: string;
  /** Which of the colours for those without one it gets. */
  readonly spareColour?: number;
  readonly about?: string;
  readonly votes?: number;
  /** Percent of the valid votes: as typed, else computed at two digits. */
  readonly share?: Decimal;
  readonly seats?: number;
  /** All that the count does not list by name. */
  readonly isOthers: boolean;
  readonly change?: Change;
  /** Only from a final count. */
  readonly standing?: 'elected' | 'advanced';
}

export interface Tally {
  /** Id of the election. */
  readonly election: string;
  /** Id of the contest. */
  readonly contest: string;
  /** The day of the vote. */
  readonly votedOn: Moment;
  /** The count's id, else its place as text. */
  readonly countId: string;
  /** Its place among the contest's counts: 1 is the first. */
  readonly place: number;
  readonly status: Count['status'];
  readonly asOf: Moment;
  readonly source?: Source;
  readonly counted?: Count['counted'];
  readonly note?: string;
  /** What the rows are: in a referendum the answers. */
  readonly choice: 'candidates' | 'lists' | 'answers';
  /** By seats in a chamber, then votes, then shares; level ones in ballot order, the others last. */
  readonly rows: readonly TallyRow[];
  /** How many entries of the contest the count does not name. */
  readonly unlisted: number;
  readonly ballots: NonNullable<Count['ballots']>;
  /** Ballots cast in percent of those registered, at two digits; of a partial count those so far, of whomever its source has as registered. */
  readonly turnout?: Decimal;
  /** Points since the newest count of the previous election; only where all is counted. */
  readonly turnoutChange?: Decimal;
  readonly chamber?: Chamber;
  /** The editor's order in the chamber, left to right. */
  readonly seating?: readonly string[];
  readonly outcome: Outcome;
}

/**
 * The tally of a count.
 * @param previous the election that `election.previous` names, where its file exists: changes are computed from it
 */
export function tally(
  election: IdentifiedElection,
  contest: Contest,
  count: Count,
  previous?: IdentifiedElection,
): Tally {
  const before = previousContest(election, contest, previous);
  const chamber = chamberAt(contest, count);
  const certainty = certaintyOf(contest, count);
  const named = inOrder(namedRows(election, contest, count, before, certainty), chamber !== undefined);
  const outcome = outcomeOf({
    contest,
    certainty,
    asOf: count.asOf,
    rows: named,
    chamber,
    valid: validVotes(contest, count),
  });
  const share = turnout(count.ballots);
  const oldTurnout = before && !isSoFar(certainty) && newestFigure(before, ({ ballots }) => turnout(ballots));
  return {
    election: election.id,
    contest: contest.id,
    votedOn: contest.date,
    countId: countId(contest, count),
    place: placeOf(contest, count),
    status: count.status,
    asOf: count.asOf,
    source: count.source,
    counted: count.counted,
    note: count.note,
    choice: contest.system === 'referendum' ? 'answers' : contest.candidates ? 'candidates' : 'lists',
    rows: [...named.map((row) => withStanding(row, outcome, contest)), ...othersRow(election, contest, count)],
    unlisted: entriesOf(contest).size - named.length,
    ballots: { ...count.ballots },
    turnout: share,
    turnoutChange: share && oldTurnout ? difference(share, oldTurnout) : undefined,
    chamber,
    seating: contest.seating,
    outcome,
  };
}

function withStanding(row: TallyRow, outcome: Outcome, { system }: Contest): TallyRow {
  if (outcome.certainty !== 'final') return row;
  if (outcome.kind === 'advanced' && outcome.keys.includes(row.key)) return { ...row, standing: 'advanced' };
  const elected =
    (outcome.kind === 'elected' && outcome.keys.includes(row.key)) ||
    (outcome.kind === 'chamber-majority' && system === 'electoral-college' && outcome.key === row.key);
  return elected ? { ...row, standing: 'elected' } : row;
}
