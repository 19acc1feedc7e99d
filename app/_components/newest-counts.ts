/** Which contests have the newest counts, and which are the next to come. */
import type { Edition } from '../_content/edition';
import type { Moment } from '../_elections/moment';
import type { Tally } from '../_elections/tally';
import { talliesOf } from './contest-tallies';

export interface NewestCount {
  readonly path: string;
  /** The election and, where it has several contests, which of them. */
  readonly title: string;
  readonly tally: Tally;
}

export interface NextContest {
  readonly path: string;
  readonly title: string;
  readonly close: Moment;
}

const mostContests = 5;

/** What the strip of the front page has room for: the next contest, and the newest counts. */
export function stripOf(edition: Edition): { readonly next: NextContest[]; readonly counts: NewestCount[] } {
  const next = nextContests(edition).slice(0, 1);
  return { next, counts: newestCounts(edition).slice(0, mostContests - next.length) };
}

/** The newest count of each contest, the newest contest first. */
export function newestCounts(edition: Edition): NewestCount[] {
  return (
    contestsOf(edition)
      .flatMap(({ election, contest, ...head }) => {
        const tally = talliesOf(election, contest).at(-1);
        return tally ? [{ ...head, date: contest.date, tally }] : [];
      })
      // A certificate of an old vote, months after it, is no news: the contest's own date goes first.
      .sort((a, b) => b.date.instant - a.date.instant || b.tally.asOf.instant - a.tally.asOf.instant)
  );
}

/** Contests of today and later that have no count yet, the soonest first. */
export function nextContests(edition: Edition): NextContest[] {
  return contestsOf(edition)
    .filter(({ contest }) => !contest.counts?.length && contest.date.day >= edition.today)
    .map(({ path, title, contest }) => ({ path, title, close: contest.pollsClose ?? contest.date }))
    .sort((a, b) => a.close.instant - b.close.instant);
}

function contestsOf({ elections }: Edition) {
  return elections.flatMap((election) =>
    election.contests.map((contest) => ({
      election,
      contest,
      path: `${election.path}#${contest.id}`,
      title: election.contests.length > 1 ? `${election.title}: ${contest.title}` : election.title,
    })),
  );
}
