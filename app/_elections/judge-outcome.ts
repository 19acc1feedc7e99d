/** Judges what a count means. */
import { type Certainty, certaintyOf, isSoFar } from './certainty';
import { fewestParties } from './coalitions';
import { inUnits } from './decimal';
import type { Chamber } from './majority';
import { compareMoments, type Moment } from './moment';
import type { Outcome, Toward } from './outcome';
import { isLevel } from './ranking';
import type { Call, Contest } from './schema';
import type { TallyRow } from './tally';

/** What the outcome is judged by. */
export interface Standings {
  readonly contest: Contest;
  readonly certainty: Certainty;
  /** When the count stood so. */
  readonly asOf: Moment;
  /** In order of result, without the others. */
  readonly rows: readonly TallyRow[];
  readonly chamber: Chamber | undefined;
  /** Valid votes, where known. */
  readonly valid: number | undefined;
}

/**
 * The outcome of a count. Where a count leaves entries out, those it names are taken to be the first:
 * that is what an editor who leaves some out means.
 */
export function outcomeOf(standings: Standings): Outcome {
  const outcome = counted(standings);
  const call = standings.certainty === 'final' ? declared(standings) : undefined;
  return call && !saysTheSame(outcome, call) ? call : outcome;
}

/** What decides a contest; an outcome of another kind leaves it open. */
const deciding: ReadonlySet<Outcome['kind']> = new Set(['elected', 'advanced', 'chamber-majority', 'referendum']);

/** Whether the count decides what was called: it then says more of it. */
function saysTheSame(outcome: Outcome, call: Outcome): boolean {
  const isThrough = (each: Outcome) => each.kind === 'advanced';
  return (
    deciding.has(outcome.kind) &&
    isThrough(outcome) === isThrough(call) &&
    keysOf(outcome).toSorted().join(' ') === keysOf(call).toSorted().join(' ')
  );
}

/**
 * What a call with a `note` declares, once this count is out: a quorum that was not reached, a candidate who withdrew before the run-off,
 * votes that were transferred, a tie settled by lot. The note says why it is not what the votes alone would give. A count with a later
 * final one before the call stays as it was.
 */
function declared({ contest, certainty, rows, asOf, chamber }: Standings): Outcome | undefined {
  // Nobody is elected by a chamber's votes but whom its electors choose.
  const isRace = chamber === undefined || contest.system === 'electoral-college';
  const isNewest = (call: Call) =>
    !contest.counts?.some((other) => {
      const isFinal = certaintyOf(contest, other) === 'final';
      return isFinal && compareMoments(other.asOf, asOf) > 0 && compareMoments(other.asOf, call.at) <= 0;
    });
  const calls = contest.calls ?? [];
  const call = isRace ? calls.findLast((each) => isDeclaration(each, asOf) && isNewest(each)) : undefined;
  if (!call) return undefined;
  const known = (keys: readonly string[] = []) => keys.filter((key) => rows.some((row) => row.key === key));
  const [elected, advanced] = [known(call.elected), known(call.advanced)];
  const [first] = elected;
  if (first !== undefined && contest.system === 'referendum') {
    return { kind: 'referendum', key: first, declared: true, certainty };
  }
  if (first !== undefined) {
    // Where there are more places, others may have been called before.
    const places = contest.elects ?? 1;
    const before = known(calls.filter((each) => each !== call).flatMap((each) => each.elected ?? []));
    const all = [...new Set([...elected, ...before])];
    return { kind: 'elected', keys: all.length <= places ? all : elected, by: 'declared', certainty };
  }
  return advanced.length > 0 ? { kind: 'advanced', keys: advanced, declared: true, certainty } : undefined;
}

/** Whether a call may stand against a count as of then: it is no earlier, and says why. */
export function isDeclaration({ at, note }: Call, asOf: Moment): boolean {
  return note !== undefined && compareMoments(at, asOf) >= 0;
}

function keysOf(outcome: Outcome): readonly string[] {
  return 'keys' in outcome ? outcome.keys : 'key' in outcome ? [outcome.key] : [];
}

function counted(standings: Standings): Outcome {
  const { chamber, rows, certainty } = standings;
  if (rows.length === 0) return { kind: 'none', reason: 'no-figures', certainty };
  if (isUncontested(standings)) {
    return { kind: 'elected', keys: rows.map(({ key }) => key), by: 'unopposed', certainty };
  }
  if (rows.every((row) => !(row.seats || row.votes || row.share?.value))) {
    return { kind: 'none', reason: 'no-votes', certainty };
  }
  if (chamber && rows.some((row) => row.seats)) return chamberOutcome(standings, chamber);
  return standings.chamber || fillsSeats(standings.contest) ? leading(standings, 1, 'largest') : raceOutcome(standings);
}

/** No more candidates than places, and no votes: they are elected without a vote, which may not even be held. */
function isUncontested({ contest, certainty, rows }: Standings): boolean {
  const { candidates, elects = 1, system } = contest;
  if (!candidates || isSoFar(certainty) || contest.seats) return false;
  const isRace = system === 'plurality' || system === 'majority';
  const isWhole = rows.length === entriesIn(contest) && entriesIn(contest) <= elects;
  return isRace && isWhole && rows.every((row) => !row.votes && !row.share?.value);
}

/** Lists are there to fill seats, unless one of them is to have a majority or the contest says how many are elected. */
function fillsSeats({ system, lists, elects }: Contest): boolean {
  if (lists === undefined) return false;
  return system === 'proportional' || system === 'mixed' || (system !== 'majority' && elects === undefined);
}

function chamberOutcome(standings: Standings, chamber: Chamber): Outcome {
  const { rows, certainty } = standings;
  const most = Math.max(...rows.map((row) => row.seats ?? 0));
  const largest = rows.filter((row) => row.seats === most);
  const short = chamber.majority - most;
  const [first] = largest;
  if (first && short <= 0) return { kind: 'chamber-majority', key: first.key, seats: most, over: -short, certainty };
  // Seats still to be declared can give the largest its majority: nothing is hung yet.
  const open = (certainty === 'partial' || certainty === 'estimate') && chamber.vacant >= short;
  if (open) return leading(standings, 1, 'largest');
  const seats = rows.map((row) => row.seats ?? 0);
  const fewest = fewestParties(seats, chamber.majority);
  return {
    kind: 'hung',
    keys: largest.map(({ key }) => key),
    seats: most,
    short,
    certainty,
    ...(fewest && { fewest }),
  };
}

function raceOutcome(standings: Standings): Outcome {
  const { contest, certainty, rows } = standings;
  // Votes that are transferred from one candidate to the next elect others than first preferences would.
  const counted = !isSoFar(certainty) && contest.system !== 'proportional';
  const elects = contest.elects ?? 1;
  if (contest.system === 'referendum') {
    const [first] = rows;
    if (!counted || !first) return leading(standings, 1, 'answer');
    return tieFor(standings, 1, 'answer') ?? { kind: 'referendum', key: first.key, certainty };
  }
  const majority = rows.filter((row) => hasMajority(row, standings.valid)).slice(0, elects);
  const needsMajority = contest.system === 'majority';
  const runoff = needsMajority && majority.length === 0 ? contest.runoff : undefined;
  const toward = runoff === undefined ? 'election' : 'run-off';
  const places = runoff ?? elects;
  if (!counted || rows.length < Math.min(places, entriesIn(contest))) return leading(standings, places, toward);
  if (needsMajority && majority.length > 0) {
    const by = entriesIn(contest) === 1 ? 'unopposed' : 'majority';
    return { kind: 'elected', keys: majority.map(({ key }) => key), by, certainty };
  }
  const tie = tieFor(standings, places, toward);
  if (tie) return tie;
  const keys = rows.slice(0, places).map(({ key }) => key);
  if (runoff !== undefined) return { kind: 'advanced', keys, certainty };
  if (needsMajority) return { kind: 'no-majority', keys, certainty };
  return { kind: 'elected', keys, by: entriesIn(contest) <= elects ? 'unopposed' : 'most-votes', certainty };
}

function entriesIn(contest: Contest): number {
  return Object.keys(contest.candidates ?? contest.lists ?? {}).length;
}

/** More than half of the valid votes; by the share alone where the votes are not known. */
function hasMajority(row: TallyRow, valid: number | undefined): boolean {
  if (row.votes !== undefined && valid !== undefined) return 2 * row.votes > valid;
  return row.share !== undefined && 2n * inUnits(row.share) > inUnits({ value: 100, digits: row.share.digits });
}

function leading(standings: Standings, places: number, toward: Toward): Outcome {
  const { certainty, rows, valid } = standings;
  const first = rows[0];
  const keys = rows.slice(0, places).map(({ key }) => key);
  const tie = tieFor(standings, places, toward);
  return {
    kind: 'leading',
    keys: tie ? tie.sure : keys,
    level: tie ? tie.keys : [],
    majority: first !== undefined && hasMajority(first, valid),
    toward,
    certainty,
  };
}

/** The tie on the last of so many places, where more are level on it than there are places left. */
function tieFor(
  { rows, certainty }: Standings,
  places: number,
  toward: Toward,
): (Outcome & { kind: 'tie' }) | undefined {
  const last = rows[places - 1];
  const next = rows[places];
  if (!last || !next || !isLevel(last, next)) return undefined;
  const keys = rows.filter((row) => isLevel(row, last)).map(({ key }) => key);
  const sure = rows.slice(0, places).filter((row) => !isLevel(row, last));
  return { kind: 'tie', keys, sure: sure.map(({ key }) => key), places: places - sure.length, toward, certainty };
}
