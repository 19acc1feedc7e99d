/** What is newest on the front page, for its note. */
import type { Edition } from '../_content/edition';
import { latest, type Moment } from '../_elections/moment';
import { newestFigure } from '../results/live-election';

/** Of the stories, as they were published or last changed, and of the counts. */
export function newestTime({ posts, elections }: Pick<Edition, 'posts' | 'elections'>): Moment | undefined {
  return latest([
    ...posts.map(({ date, updated }) => updated ?? date),
    ...elections.flatMap((election) => newestFigure(election) ?? []),
  ]);
}

export function newestNews({ posts }: Pick<Edition, 'posts'>): string {
  return posts[0] ? `New: ${posts[0].title}` : 'There is news.';
}
