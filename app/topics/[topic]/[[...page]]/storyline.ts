/** A storyline: the stories of a topic, and between them the counts and polls of the elections that they are about. */
import { talliesOf } from '../../../_components/contest-tallies';
import type { Edition, ElectionPage, Post, Topic } from '../../../_content/edition';
import { compareText } from '../../../_content/problem';
import type { Moment } from '../../../_elections/moment';
import { outcomeSentence } from '../../../_elections/outcome-sentence';
import type { Contest, ContestPoll } from '../../../_elections/schema';
import type { Tally } from '../../../_elections/tally';

interface Dated {
  readonly id: string;
  readonly at: Moment;
}

interface OfContest extends Dated {
  readonly election: ElectionPage;
  readonly contest: Contest;
}

export interface StoryEntry extends Dated {
  readonly type: 'story';
  readonly post: Post;
}

export interface CountEntry extends OfContest {
  readonly type: 'count';
  readonly tally: Tally;
}

export interface PollEntry extends OfContest {
  readonly type: 'poll';
  readonly poll: ContestPoll;
}

export type Entry = StoryEntry | CountEntry | PollEntry;

/** Milliseconds; an election further than that from every story is a comparison, not a part of the storyline. */
const farthest = 366 * 24 * 3600 * 1000;

/** Every page of a long storyline asks for the whole of it. */
const known = new WeakMap<Edition, Map<string, readonly Entry[]>>();

/**
 * Everything that happened in a storyline, newest first. The counts and polls of an election belong to it where the election is
 * of the topic's area and within a year of one of the stories; a topic without an area has stories alone.
 */
export function storylineOf(topic: Pick<Topic, 'id' | 'area'>, edition: Edition): readonly Entry[] {
  const ofEdition = known.get(edition) ?? new Map<string, readonly Entry[]>();
  known.set(edition, ofEdition);
  const entries = ofEdition.get(topic.id) ?? entriesOf(topic, edition);
  ofEdition.set(topic.id, entries);
  return entries;
}

function entriesOf(topic: Pick<Topic, 'id' | 'area'>, edition: Edition): Entry[] {
  const stories = edition.postsOfTopic(topic.id);
  const times = stories.map(({ date }) => date.instant);
  const first = Math.min(...times) - farthest;
  const last = Math.max(...times) + farthest;
  const contests = edition.elections
    .filter(({ area }) => topic.area !== undefined && area === topic.area)
    .flatMap((election) => election.contests.map((contest) => ({ election, contest })))
    .filter(({ contest: { date } }) => date.instant > first && date.instant < last);
  return [
    ...stories.map((post): Entry => ({ type: 'story', id: post.id, at: post.date, post })),
    ...contests.flatMap(({ election, contest }) => [...countsOf(election, contest), ...pollsOf(election, contest)]),
  ].sort((a, b) => b.at.instant - a.at.instant || compareText(a.id, b.id));
}

function countsOf(election: ElectionPage, contest: Contest): CountEntry[] {
  let before: string | undefined;
  return talliesOf(election, contest).flatMap((tally): CountEntry[] => {
    const said = `${tally.status} ${outcomeSentence(tally, { contest })}`;
    // A later publication of the same tells nothing new.
    if (said === before) return [];
    before = said;
    const id = `${election.id}/${contest.id}/${tally.countId}`;
    return [{ type: 'count', id, at: tally.asOf, election, contest, tally }];
  });
}

/** Polls with a day: when they were published, else when the last was asked. */
function pollsOf(election: ElectionPage, contest: Contest): PollEntry[] {
  return (contest.polls ?? []).flatMap((poll): PollEntry[] => {
    const at = poll.published ?? poll.fieldwork?.to;
    const id = `${election.id}/${contest.id}/poll/${poll.id}`;
    return at ? [{ type: 'poll', id, at, election, contest, poll }] : [];
  });
}
