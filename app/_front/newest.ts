/** What is newest on the front page, for its note. */
import { stripOf } from '../_components/newest-counts';
import type { Edition } from '../_content/edition';
import { latest, type Moment } from '../_elections/moment';

/** Of the stories, as they were published or last changed, and of the counts that stand beside them. */
export function newestTime(edition: Edition): Moment | undefined {
  return latest([
    ...edition.posts.map(({ date, updated }) => updated ?? date),
    ...stripOf(edition).counts.map(({ tally }) => tally.asOf),
  ]);
}

export function newestNews({ posts }: Pick<Edition, 'posts'>): string {
  return posts[0] ? `New: ${posts[0].title}` : 'There is news.';
}
