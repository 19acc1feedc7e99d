import type { Thing } from 'schema-dts';
import type { Post } from '../_content/edition';
import { article } from './article';
import { claimReviews } from './claim-review';
import { liveBlog } from './live';
import { publisher } from './publisher';

/** All that a story's page says to machines. */
export function storyNodes(post: Post): Thing[] {
  const { kind } = post;
  return [kind === 'live' ? liveBlog(post) : article(post, kind), ...claimReviews(post), publisher()];
}
