/** What each kind of story is called, and how far along a live one is. */
import type { Post } from '../_content/edition';
import type { Kind } from '../_content/schema';
import { isReached } from '../_elections/moment';
import { site } from '../_site/site';

const names: Record<Kind, string> = {
  report: 'Report',
  live: 'Live',
  analysis: 'Analysis',
  opinion: 'Opinion',
  poll: 'Poll',
  note: 'Note',
  'open-topic': 'Standing page',
};

/** The kind's word alone: "Opinion", "Live". */
export function kindWord(kind: Kind): string {
  return names[kind];
}

/** Whether a live post is still being written at the edition's clock. */
export function isRunning(post: Post, clock: number): boolean {
  if (post.kind !== 'live') return false;
  const until = post.coverage?.until;
  return until === undefined || !isReached(until, clock, site.timeZone);
}

/** The label's word: "Opinion", "Guest opinion", "Live", "As it happened". */
export function kindName(post: Post, clock: number): string {
  if (post.kind === 'live' && !isRunning(post, clock)) return 'As it happened';
  return post.guest ? `Guest ${names[post.kind].toLowerCase()}` : names[post.kind];
}
