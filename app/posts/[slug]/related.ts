/** Which stories belong beside a story: by what they share, not by what is newest. */
import type { Post } from '../../_content/edition';

/** How much it means that two stories share a thing of that sort. */
const weights = { elections: 3, topics: 2, tags: 1 };
export const mostRelated = 4;

type Comparable = Pick<Post, 'id' | 'elections' | 'topics' | 'tags' | 'date'>;

/** The stories that share most with this one; of equals the one nearest in time, then by slug. */
export function relatedPosts<P extends Comparable>(post: P, posts: readonly P[], most = mostRelated): P[] {
  return posts
    .filter(({ id }) => id !== post.id)
    .map((other) => ({ other, score: likeness(post, other), distance: distance(post, other) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.distance - b.distance || (a.other.id < b.other.id ? -1 : 1))
    .slice(0, most)
    .map(({ other }) => other);
}

function likeness(a: Comparable, b: Comparable): number {
  const ids = (pages: readonly { id: string }[]) => pages.map(({ id }) => id);
  return (
    weights.elections * shared(ids(a.elections), ids(b.elections)) +
    weights.topics * shared(ids(a.topics), ids(b.topics)) +
    weights.tags * shared(a.tags ?? [], b.tags ?? [])
  );
}

function shared(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b);
  return new Set(a.filter((item) => other.has(item))).size;
}

function distance(a: Comparable, b: Comparable): number {
  return Math.abs(a.date.instant - b.date.instant);
}
