/** What is published at the clock, and what is held back: decided here, once, for every page, feed and file. */
import { compareMoments, isReached, type Moment } from '../_elections/moment';
import type { Contest, Count, Election, QuestionPoll } from '../_elections/schema';

/** As of when the edition is made, and the zone in which a whole day begins. */
export interface AsOf {
  readonly clock: number;
  readonly timeZone: string;
  /** While writing: pages that are held back are made too, and say that they are. Never in a build. */
  readonly preview?: boolean;
}

/** Why a page is not published yet. */
export type Held = 'draft' | 'embargoed' | 'scheduled';

type Publishable = { draft?: boolean; embargo?: Moment; date?: Moment } & Record<string, unknown>;

/** Whether a file may appear: no draft, past its embargo and, where it has one, past its date; in a preview, always. */
export function isPublished(data: Publishable, asOf: AsOf): boolean {
  return asOf.preview === true || heldOf(data, asOf) === undefined;
}

/** Why a file may not appear yet; undefined where it may. */
export function heldOf(data: Publishable, asOf: AsOf): Held | undefined {
  if (data.draft === true) return 'draft';
  if (!reached(data.embargo, asOf)) return 'embargoed';
  return reached(data.date, asOf) ? undefined : 'scheduled';
}

function reached(moment: Moment | undefined, { clock, timeZone }: AsOf): boolean {
  return moment === undefined || isReached(moment, clock, timeZone);
}

interface Planned {
  updated?: Moment;
  corrections?: readonly { at: Moment }[];
  polls?: readonly Pick<QuestionPoll, 'published' | 'fieldwork'>[];
}

/** A post without the change, the corrections and the polls that the clock has not reached: they are an editor's plan. */
export function withoutPlans<P extends Planned>(post: P, asOf: AsOf): P {
  const { updated, corrections, polls } = post;
  return {
    ...post,
    ...(updated && { updated: reached(updated, asOf) ? updated : undefined }),
    ...(corrections && { corrections: corrections.filter(({ at }) => reached(at, asOf)) }),
    ...(polls && { polls: polls.filter((poll) => isPollOut(poll, asOf)) }),
  };
}

/** Whether a poll is out: when it was published, else when nobody was asked any more. */
function isPollOut({ published, fieldwork }: Pick<QuestionPoll, 'published' | 'fieldwork'>, asOf: AsOf): boolean {
  return reached(published ?? fieldwork?.to, asOf);
}

/**
 * An election without the counts, calls, polls and turnout reports that the clock has not reached.
 * Counts keep the place they have in the file, so that a reference to one never becomes one to another.
 */
export function withoutHeldBack<E extends Election>(election: E, asOf: AsOf): E {
  return { ...election, contests: election.contests.map((contest) => visibleContest(contest, asOf)) };
}

/** A contest of which not all counts are out. */
export type VisibleContest = Contest & { readonly heldBack?: boolean };

function visibleContest(contest: Contest, asOf: AsOf): VisibleContest {
  // Nothing is shown before the polls close, even where the file has been filled in ahead of time; and a count as of a
  // whole day, which begins before they close, waits for them as well.
  const { pollsClose } = contest;
  const isOver = reached(pollsClose, asOf);
  const closed = (moment: Moment) => isOver && (pollsClose === undefined || compareMoments(moment, pollsClose) >= 0);
  const counts = contest.counts?.map((count, index): Count => ({ ...count, place: index + 1 }));
  const visible = counts?.filter((c) => reached(c.asOf, asOf) && reached(c.embargo, asOf) && closed(c.asOf));
  return {
    ...contest,
    counts: visible,
    ...(visible?.length === counts?.length ? {} : { heldBack: true }),
    calls: contest.calls?.filter((call) => reached(call.at, asOf) && closed(call.at)),
    polls: contest.polls?.filter((poll) => isPollOut(poll, asOf) && (poll.mode !== 'exit' || isOver)),
    turnout: contest.turnout?.filter((report) => reached(report.asOf, asOf)),
  };
}
