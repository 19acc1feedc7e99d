/**
 * Which picture a page is shared with. A page has its own where every letter of its words can be drawn; a story also
 * only while it is among the newest, since hosts limit the number of files. Else it shares its topic's, else the site's.
 */
import { contestsInOrder } from '../_components/contest-order';
import { talliesOf } from '../_components/contest-tallies';
import { kindName } from '../_components/kind';
import type { Author, Edition, ElectionPage, Page, Post, Topic } from '../_content/edition';
import { outcomeSentence } from '../_elections/outcome-sentence';
import type { Contest } from '../_elections/schema';
import type { Tally } from '../_elections/tally';
import { missingLetters } from '../_site/fonts/share-faces';
import { type SharePicture, sitePicture } from '../_site/metadata';
import { site } from '../_site/site';

/** The newest counted contest of an election in the order they are told; where none is counted, the first. */
export function contestToShare(
  election: ElectionPage,
  edition: Edition,
): { contest: Contest; tally?: Tally } | undefined {
  const contests = contestsInOrder(election);
  const contest = contests.find(({ counts }) => counts?.length) ?? contests[0];
  return contest && { contest, tally: talliesOf(election, contest, edition).at(-1) };
}

export function pictureOfPost(post: Post, edition: Edition): SharePicture {
  if (!hasOwn(post, edition)) {
    const [topic] = post.topics;
    return topic ? pictureOfTopic(topic) : sitePicture;
  }
  return { path: shareFile(post), alt: `${kindName(post, edition.clock)}: ${post.title}` };
}

export function pictureOfElection(election: ElectionPage, edition: Edition): SharePicture {
  const shared = contestToShare(election, edition);
  if (!shared || !isDrawable(...wordsOf(election, shared))) return sitePicture;
  const { contest, tally } = shared;
  const outcome = tally ? outcomeSentence(tally, { contest }) : 'nothing is counted yet.';
  return { path: shareFile(election), alt: `${election.title}: ${outcome}` };
}

export function pictureOfTopic(topic: Topic): SharePicture {
  if (!isDrawable(topic.title, topic.summary)) return sitePicture;
  return { path: shareFile(topic), alt: `${topic.title}: ${topic.summary}` };
}

export function pictureOfAuthor(author: Author): SharePicture {
  if (!isDrawable(author.name, author.role)) return sitePicture;
  return { path: shareFile(author), alt: [author.name, author.role].filter(Boolean).join(', ') };
}

/** A page's own picture, beside its HTML. */
export function shareFile(page: Page): string {
  return `${page.path}share.png`;
}

const newest = new WeakMap<Edition, ReadonlySet<Post>>();

function hasOwn(post: Post, edition: Edition): boolean {
  const known = newest.get(edition) ?? new Set(edition.posts.slice(0, site.storiesWithSharePicture));
  newest.set(edition, known);
  return known.has(post) && isDrawable(post.title, post.byline);
}

function wordsOf(election: ElectionPage, { contest, tally }: { contest: Contest; tally?: Tally }): string[] {
  return [election.title, contest.title, ...(tally?.rows.flatMap(({ name, shortName }) => [name, shortName]) ?? [])];
}

function isDrawable(...texts: readonly (string | undefined)[]): boolean {
  return texts.every((text = '') => missingLetters(text).length === 0);
}
