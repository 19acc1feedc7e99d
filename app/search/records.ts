/** What the search finds: stories, elections and topics, with what is said of each and what they are filtered by. */
import { kindName, kindWord } from '../_components/kind';
import type { Edition, ElectionPage, Post, Topic } from '../_content/make-edition';
import { type Kind, kinds } from '../_content/schema';
import { printDay } from '../_site/dates';

/** A story's kind, or what else can be found. */
export type Sort = Kind | 'election' | 'topic';

export const sorts: readonly Sort[] = [...kinds, 'election', 'topic'];

export interface SearchRecord {
  /** The address within the site. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly sort: Sort;
  /** The label's word: "Guest opinion", "Election". */
  readonly label: string;
  /** `YYYY-MM-DD`: when it was published, or last voted; of a topic, its newest story. Absent for a topic without stories. */
  readonly day?: string;
  /** The day as readers see it; a topic has none. */
  readonly printedDay?: string;
  /** Who says it, where that is a guest. */
  readonly by?: string;
  /** Ids of topics. */
  readonly topics: readonly string[];
  readonly years: readonly string[];
}

/** The word for a sort: "Opinion", "Election". */
export function sortWord(sort: Sort): string {
  if (sort === 'election') return 'Election';
  return sort === 'topic' ? 'Topic' : kindWord(sort);
}

/** Everything of an edition that can be found, in a fixed order. */
export function searchRecords(edition: Edition): SearchRecord[] {
  return [
    ...edition.posts.map((post) => storyRecord(post, edition.clock)),
    ...edition.elections.map((election) => electionRecord(election, edition.postsOfElection(election.id))),
    ...edition.topics.map((topic) => topicRecord(topic, edition.postsOfTopic(topic.id))),
  ];
}

function storyRecord(post: Post, clock: number): SearchRecord {
  const { path, title, summary, kind, date } = post;
  return {
    path,
    title,
    summary,
    sort: kind,
    label: kindName(post, clock),
    day: date.day,
    printedDay: printDay(date.day),
    ...(post.guest ? { by: post.byline } : {}),
    topics: post.topics.map(({ id }) => id),
    years: [date.day.slice(0, 4)],
  };
}

/** An election belongs to the topics of the stories about it, and to each year in which it was voted. */
function electionRecord({ path, title, summary, contests }: ElectionPage, stories: readonly Post[]): SearchRecord {
  const days = contests.map(({ date }) => date.day).sort();
  const day = days.at(-1) ?? '';
  return {
    path,
    title,
    summary,
    sort: 'election',
    label: sortWord('election'),
    day,
    printedDay: printDay(day),
    topics: [...new Set(stories.flatMap(({ topics }) => topics.map(({ id }) => id)))].sort(),
    years: [...new Set(days.map((each) => each.slice(0, 4)))],
  };
}

function topicRecord({ id, path, title, summary }: Topic, [newest]: readonly Post[]): SearchRecord {
  return {
    path,
    title,
    summary,
    sort: 'topic',
    label: sortWord('topic'),
    ...(newest ? { day: newest.date.day } : {}),
    topics: [id],
    years: [],
  };
}
