/** Finding one's way inside an election: its contests, their entries and counts. */
import type { MatedElection } from './chamber-mates';
import type { Contest, Count, Election, Entry } from './schema';

/** An election with the id that its file name gives it. */
export type IdentifiedElection = { readonly id: string } & MatedElection;

/** Candidates or lists of a contest by key, in ballot order. */
export function entriesOf(contest: Contest): ReadonlyMap<string, Entry> {
  return new Map(Object.entries(contest.candidates ?? contest.lists ?? {}));
}

/** How many candidates a contest elects: as given, else one; undefined where seats are shared out, or it is not said. */
export function placesOf({ elects, lists, seats, system }: Contest): number | undefined {
  if (elects !== undefined) return elects;
  const isShared = system === 'proportional' || system === 'mixed' || (seats && system !== 'electoral-college');
  return lists || isShared ? undefined : 1;
}

/** Whether a contest fills a chamber (or an electoral college) with seats. */
export function isChamber(contest: Contest): boolean {
  return contest.seats !== undefined;
}

/** The contest of that id. */
export function findContest(election: Election, id: string): Contest | undefined {
  return election.contests.find((contest) => contest.id === id);
}

/** The newest count: the last in the file, since `asOf` never falls (rule count-order). */
export function newestCount(contest: Contest): Count | undefined {
  return contest.counts?.at(-1);
}

/** A count by its id, or by its place: "1" is the first. */
export function findCount(contest: Contest, ref: string): Count | undefined {
  const counts: readonly Count[] = contest.counts ?? [];
  return counts.find((count) => count.id === ref) ?? counts.find((count) => String(placeOf(contest, count)) === ref);
}

/** A count's place among the counts of its contest in the file: 1 is the first. */
export function placeOf(contest: Contest, count: Count): number {
  return count.place ?? (contest.counts ?? []).indexOf(count) + 1;
}

/** What a count is called in addresses and directives: its id, else its place (1 is the first). */
export function countId(contest: Contest, count: Count): string {
  return count.id ?? String(placeOf(contest, count));
}

/** The entries that a count names, by votes, shares or seats. */
export function namedKeys(count: Count): ReadonlySet<string> {
  const figures = { ...count.votes, ...count.shares, ...count.seats };
  return new Set(Object.keys(figures));
}

/** Sum of the figures of a record. */
export function sumOf(figures: Readonly<Record<string, number>>): number {
  return Object.values(figures).reduce((sum, figure) => sum + figure, 0);
}
