/** Which stories belong beside a story: by what they share, not by what is newest. */
import type { Post } from '../../_content/edition';

/** How much it means that two stories share a thing of that sort. */
const weights = { elections: 3, topics: 2, tags: 1 };
export const mostRelated = 4;
/** Of the stories that share one thing with a story, so many on either side in time are looked at: a topic may have thousands. */
const nearest = 24;

type Comparable = Pick<Post, 'id' | 'elections' | 'topics' | 'tags' | 'date'>;

/** The stories that share most with this one; of equals the one nearest in time, then by slug. */
export function relatedPosts<P extends Comparable>(post: P, posts: readonly P[], most = mostRelated): P[] {
  return candidates(post, posts)
    .filter(({ id }) => id !== post.id)
    .map((other) => ({ other, score: likeness(post, other), distance: distance(post, other) }))
    .sort((a, b) => b.score - a.score || a.distance - b.distance || (a.other.id < b.other.id ? -1 : 1))
    .slice(0, most)
    .map(({ other }) => other);
}

/** The stories that share anything with this one, of each thing shared those around it in time. */
function candidates<P extends Comparable>(post: P, posts: readonly P[]): P[] {
  const index = indexOf(posts);
  const places = new Set<number>();
  for (const thing of thingsOf(post)) {
    const having = index.get(thing) ?? [];
    const from = firstSince(post.date.instant, having, posts);
    for (const place of having.slice(Math.max(0, from - nearest), from + nearest)) places.add(place);
  }
  return [...places].flatMap((place) => posts[place] ?? []);
}

/** Of a thing that stories share, the places of those stories in the list, in order of time. */
type Index = ReadonlyMap<string, readonly number[]>;
const indexes = new WeakMap<readonly Comparable[], Index>();

function indexOf(posts: readonly Comparable[]): Index {
  const known = indexes.get(posts);
  if (known) return known;
  const index = new Map<string, number[]>();
  const inOrder = [...posts.entries()].sort(
    ([, a], [, b]) => a.date.instant - b.date.instant || (a.id < b.id ? -1 : 1),
  );
  for (const [place, post] of inOrder) {
    for (const thing of new Set(thingsOf(post))) {
      const having = index.get(thing);
      if (having) having.push(place);
      else index.set(thing, [place]);
    }
  }
  indexes.set(posts, index);
  return index;
}

function thingsOf({ elections, topics, tags = [] }: Comparable): string[] {
  return [
    ...elections.map(({ id }) => `election ${id}`),
    ...topics.map(({ id }) => `topic ${id}`),
    ...tags.map((tag) => `tag ${tag}`),
  ];
}

/** Where in the order of time the first story stands that is not older. */
function firstSince(instant: number, having: readonly number[], posts: readonly Comparable[]): number {
  let [from, to] = [0, having.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const post = posts[having[middle] ?? 0];
    if (post && post.date.instant < instant) from = middle + 1;
    else to = middle;
  }
  return from;
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
