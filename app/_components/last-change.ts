/** When a story last changed in substance. */
import { getEdition, type Post } from '../_content/edition';
import { isReached, type Moment } from '../_elections/moment';
import { site } from '../_site/site';
import { bodyOf } from './body';

/**
 * The latest of publication, `updated`, the corrections and the updates in the text. A time that the clock has not
 * reached is an editor's plan, and no change yet.
 */
export function lastChange(post: Post): Moment {
  const { clock } = getEdition();
  const corrected = (post.corrections ?? []).map(({ at }) => at);
  // Not every text is rendered for it: who asks is often a list of all stories.
  const added = post.markdown.includes(':::update') ? bodyOf(post).updates.map(({ at }) => at) : [];
  return [post.updated ?? post.date, ...corrected, ...added]
    .filter((moment) => isReached(moment, clock, site.timeZone))
    .reduce((latest, moment) => (moment.instant > latest.instant ? moment : latest), post.date);
}
