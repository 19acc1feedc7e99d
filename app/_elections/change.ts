/** Change since the previous election: computed from its file, never retyped, unless it has none. */
import { type Decimal, difference } from './decimal';
import { entriesOf, findContest, type IdentifiedElection } from './election';
import { entryName } from './entry-name';
import type { Contest, Count, Entry, Party } from './schema';
import { entryShare } from './shares';

/** What changed for an entry since the previous election. What is unknown is left out. */
export interface Change {
  /** The editor says that it did not stand, or did not exist, the last time. */
  readonly isNew?: boolean;
  /** What it was called the last time, where the editor says that it was called otherwise. */
  readonly formerly?: string;
  /** Whom it is compared with, where that is somebody else of the same party. */
  readonly against?: string;
  /** Points, signed, at the digits of whichever share has fewer. */
  readonly share?: Decimal;
  readonly seats?: number;
  readonly votes?: number;
}

/** An entry's figures at one election. */
interface Figures {
  readonly share?: Decimal;
  readonly seats?: number;
  readonly votes?: number;
}

/** A contest of the previous election. */
export interface PreviousContest {
  readonly contest: Contest;
  readonly parties: Readonly<Record<string, Party>>;
}

/**
 * The contest of the previous election that one is compared with: that of the same id. Where there is none and each
 * election has a single contest of one kind, that one. (A run-off is never compared with a first round.)
 */
export function previousContest(
  election: IdentifiedElection,
  contest: Contest,
  previous: IdentifiedElection | undefined,
): PreviousContest | undefined {
  if (!previous) return undefined;
  const [only] = previous.contests;
  const single = previous.contests.length === 1 && election.contests.length === 1;
  const sameKind = only?.system === contest.system && !only.lists === !contest.lists;
  const found = findContest(previous, contest.id) ?? (single && sameKind ? only : undefined);
  return found && { contest: found, parties: previous.parties ?? {} };
}

/** A figure as the newest of the counts that give it has it: a late count may give votes and leave the seats to an earlier one. */
export function newestFigure<T>({ contest }: PreviousContest, figure: (count: Count) => T | undefined): T | undefined {
  const count = contest.counts?.findLast((each) => figure(each) !== undefined);
  return count && figure(count);
}

/** The key of the previous entry: the one that `as` names, else of the same key, else the only one of the same party. */
export function previousKey(contest: Contest, key: string, before: PreviousContest): string | undefined {
  const entries = [...entriesOf(contest)];
  const entry = entriesOf(contest).get(key);
  const known = entriesOf(before.contest);
  const own = renamedFrom(entry);
  if (own !== undefined) return known.has(own) ? own : undefined;
  const taken = new Set(entries.map(([, other]) => renamedFrom(other)));
  if (known.has(key)) return taken.has(key) ? undefined : key;
  const party = entry?.party;
  if (party === undefined || entries.filter(([, other]) => other.party === party).length > 1) return undefined;
  const same = [...known].filter(([other, { party: its }]) => its === party && !taken.has(other));
  return same.length === 1 ? same[0]?.[0] : undefined;
}

function renamedFrom(entry: Entry | undefined): string | undefined {
  const previous = entry?.previous;
  return typeof previous === 'object' && 'as' in previous ? previous.as : undefined;
}

/** The change of an entry with these figures; undefined where nothing is known of the last time. */
export function changeOf(
  contest: Contest,
  key: string,
  now: Figures,
  before: PreviousContest | undefined,
): Change | undefined {
  const entry = entriesOf(contest).get(key);
  const typed = entry?.previous;
  if (typed === 'new') return { isNew: true };
  if (typeof typed === 'object' && !('as' in typed)) return compare(now, typed);
  if (!before) return undefined;
  const oldKey = previousKey(contest, key, before);
  const old = oldKey === undefined ? undefined : entriesOf(before.contest).get(oldKey);
  if (oldKey === undefined || !old) return undefined;
  const figures = {
    share: newestFigure(before, (count) => entryShare(before.contest, count, oldKey)),
    seats: newestFigure(before, (count) => count.seats?.[oldKey]),
    votes: newestFigure(before, (count) => count.votes?.[oldKey]),
  };
  const change = compare(now, figures);
  const name = entryName(oldKey, old, old.party === undefined ? undefined : before.parties[old.party]);
  if (typed !== undefined) return { ...change, formerly: name };
  return change && contest.candidates && name !== entry?.name ? { ...change, against: name } : change;
}

function compare(now: Figures, old: Figures): Change | undefined {
  const change = {
    ...(now.share && old.share && { share: difference(now.share, old.share) }),
    ...(now.seats !== undefined && old.seats !== undefined && { seats: now.seats - old.seats }),
    ...(now.votes !== undefined && old.votes !== undefined && { votes: now.votes - old.votes }),
  };
  return Object.keys(change).length > 0 ? change : undefined;
}
