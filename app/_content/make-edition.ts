/** How the edition is made from the parsed files, and what it is made of. */
import { chamberMates, type MatedElection } from '../_elections/chamber-mates';
import { dayIn } from '../_elections/moment';
import { printList } from '../_elections/numerals';
import type { Election } from '../_elections/schema';
import type { EditionFile, EditionFiles } from './handed-over';
import { type AsOf, type Held, heldOf, isPublished, withoutHeldBack, withoutPlans } from './held-back';
import { compareText } from './problem';
import type { AuthorData, FileKind, PostData, TopicData } from './schema';
import { type Tag, tagId, tagsOf } from './tags';

/** What every page made from a Markdown file has. */
export interface Page {
  /** The file name without its ending: the last part of the address. */
  readonly id: string;
  /** The address within the site, without the base path: `/posts/dutch-election-results/`. */
  readonly path: string;
  /** The file it came from: `posts/dutch-election-results.md`. */
  readonly file: string;
  /** The Markdown below the front matter; `bodyOf` renders it. */
  readonly markdown: string;
  /** Why it is not published: only ever in a preview. */
  readonly held?: Held;
}

export interface Author extends Page, AuthorData {}

export interface Topic extends Page, Omit<TopicData, 'draft' | 'embargo'> {}

export interface ElectionPage extends Page, MatedElection {}

export interface Post extends Page, Omit<PostData, 'authors' | 'topics' | 'elections'> {
  readonly authors: readonly Author[];
  readonly topics: readonly Topic[];
  readonly elections: readonly ElectionPage[];
  /** How the authors are printed: the editor's byline, or their names joined. */
  readonly byline: string;
  /** Whether a guest wrote it. */
  readonly guest: boolean;
}

export interface Month {
  /** `2017-04` */
  readonly id: string;
  readonly posts: readonly Post[];
}

export interface Edition {
  /** The build's clock, milliseconds since 1970 UTC. */
  readonly clock: number;
  /** The day of the clock in the site's zone. */
  readonly today: string;
  /** Newest first; ties broken by slug. */
  readonly posts: readonly Post[];
  /** Newest first, by the date of their last contest. */
  readonly elections: readonly ElectionPage[];
  /** By title. */
  readonly topics: readonly Topic[];
  /** By name. */
  readonly authors: readonly Author[];
  /** Those that more than one story has, by name. */
  readonly tags: readonly Tag[];
  /** Newest first. */
  readonly months: readonly Month[];
  /** The stories with a correction, by their newest one. */
  readonly corrected: readonly Post[];
  readonly lead: Post | undefined;
  post(id: string): Post | undefined;
  election(id: string): ElectionPage | undefined;
  topic(id: string): Topic | undefined;
  author(id: string): Author | undefined;
  /** The tag that a word of a post belongs to, where it has a page. */
  tagOf(word: string): Tag | undefined;
  postsOfTopic(id: string): readonly Post[];
  postsOfAuthor(id: string): readonly Post[];
  postsOfElection(id: string): readonly Post[];
}

/**
 * Makes the edition as of a clock: leaves out what is held back, resolves ids to what they name, and sorts.
 * A published page that names a held-back topic or election is published without it.
 */
export function makeEdition(files: EditionFiles, asOf: AsOf): Edition {
  const authors = pagesOf(files.author, asOf).sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
  const topics = pagesOf(files.topic, asOf).sort((a, b) => compareText(a.title, b.title) || compareText(a.id, b.id));
  const published = pagesOf(files.election, asOf).map((election) => withoutHeldBack(election, asOf));
  const mates = chamberMates(published);
  const elections = published
    .map((election): ElectionPage => ({ ...election, mates }))
    .sort((a, b) => compareText(lastDay(b), lastDay(a)) || compareText(a.id, b.id));
  const authorById = byId(authors);
  const topicById = byId(topics);
  const electionById = byId(elections);
  const posts = pagesOf(files.post, asOf)
    .map((post): Post => {
      const writers = pick(authorById, post.authors);
      const guest = writers.some((author) => author.guest === true);
      return {
        ...withoutPlans(post, asOf),
        authors: writers,
        topics: pick(topicById, post.topics),
        elections: pick(electionById, post.elections),
        byline: post.byline ?? printList(writers.map((author) => author.name)),
        guest,
      };
    })
    .sort(newestFirst);
  const postById = byId(posts);
  const ofTopic = groupBy(posts, (post) => post.topics.map((topic) => topic.id));
  const ofAuthor = groupBy(posts, (post) => post.authors.map((author) => author.id));
  const ofElection = groupBy(posts, (post) => post.elections.map((election) => election.id));
  const tags = tagsOf(posts);
  const tagById = byId(tags);
  const months = groupBy(posts, (post) => [post.date.day.slice(0, 7)]);
  return {
    clock: asOf.clock,
    today: dayIn(asOf.timeZone, asOf.clock),
    posts,
    elections,
    topics,
    authors,
    tags,
    months: [...months].map(([id, ofMonth]) => ({ id, posts: ofMonth })).sort((a, b) => compareText(b.id, a.id)),
    corrected: posts.filter(({ corrections }) => corrections?.length).toSorted(lastCorrectedFirst),
    lead: posts.find((post) => post.lead === true) ?? posts[0],
    post: (id) => postById.get(id),
    election: (id) => electionById.get(id),
    topic: (id) => topicById.get(id),
    author: (id) => authorById.get(id),
    tagOf: (word) => tagById.get(tagId(word) ?? ''),
    postsOfTopic: (id) => ofTopic.get(id) ?? [],
    postsOfAuthor: (id) => ofAuthor.get(id) ?? [],
    postsOfElection: (id) => ofElection.get(id) ?? [],
  };
}

/** Newest first. A whole day counts from its beginning; posts of the same time are ordered by slug. */
function newestFirst(a: Post, b: Post): number {
  return b.date.instant - a.date.instant || compareText(a.id, b.id);
}

function lastCorrectedFirst(a: Post, b: Post): number {
  const [ofA, ofB] = [a, b].map(({ corrections = [] }) => Math.max(...corrections.map(({ at }) => at.instant)));
  return (ofB ?? 0) - (ofA ?? 0) || compareText(a.id, b.id);
}

function lastDay(election: Election): string {
  return (
    election.contests
      .map((contest) => contest.date.day)
      .sort(compareText)
      .at(-1) ?? ''
  );
}

function pagesOf<K extends FileKind>(parsed: readonly EditionFile<K>[], asOf: AsOf) {
  return parsed.flatMap(({ id, path, file, body, ...read }) => {
    const complete = asOf.preview ? read.usable : read.complete;
    if (complete === undefined || !isPublished(complete, asOf)) return [];
    const held = asOf.preview ? heldOf(complete, asOf) : undefined;
    return [{ ...complete, id, path, file, markdown: body, ...(held && { held }) }];
  });
}

function byId<T extends { readonly id: string }>(pages: readonly T[]): ReadonlyMap<string, T> {
  return new Map(pages.map((page) => [page.id, page]));
}

function pick<T>(pages: ReadonlyMap<string, T>, ids: readonly string[] = []): T[] {
  return [...new Set(ids)].flatMap((id) => pages.get(id) ?? []);
}

function groupBy(posts: readonly Post[], keys: (post: Post) => readonly string[]): Map<string, Post[]> {
  const groups = new Map<string, Post[]>();
  for (const post of posts) {
    for (const key of keys(post)) {
      const group = groups.get(key);
      if (group) group.push(post);
      else groups.set(key, [post]);
    }
  }
  return groups;
}
