/** What stands on the front page and where: a bounded number of stories, each of them once. */
import type { Edition, Post, Topic } from '../_content/edition';

/** Beside the lead. */
const mostSeconds = 3;
/** Storylines in the river, and stories in each. */
const mostBands = 8;
const mostInBand = 3;

export interface Band {
  readonly topic: Topic;
  readonly posts: readonly Post[];
}

export interface Front {
  readonly lead: Post | undefined;
  readonly seconds: readonly Post[];
  /** Storylines, the one with the newest story first. */
  readonly bands: readonly Band[];
}

export function composeFront({ lead, posts }: Pick<Edition, 'lead' | 'posts'>): Front {
  const others = posts.filter((post) => post !== lead);
  const seconds = others.slice(0, mostSeconds);
  return { lead, seconds, bands: bandsOf(others.slice(mostSeconds)) };
}

/** A story stands under the first of its topics that has room: in two bands it would look like two stories. */
function bandsOf(posts: readonly Post[]): Band[] {
  const bands = new Map<string, { topic: Topic; posts: Post[] }>();
  for (const post of posts) {
    const topic = post.topics.find(({ id }) => (bands.get(id)?.posts.length ?? 0) < mostInBand);
    if (!topic) continue;
    const band = bands.get(topic.id);
    if (band) band.posts.push(post);
    else if (bands.size < mostBands) bands.set(topic.id, { topic, posts: [post] });
  }
  return [...bands.values()];
}
