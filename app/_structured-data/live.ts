/** A live post with its updates. */
import type { LiveBlogPosting } from 'schema-dts';
import { bodyOf } from '../_components/body';
import type { Post } from '../_content/edition';
import { absolute } from '../_site/site';
import { articleFacts } from './article';
import { authorId, publisherId } from './ids';

/** What an update without a title is headed with: its beginning, whole words. */
function beginning(text: string, most = 100): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most).replace(/\s+\S*$/, '')}…`;
}

export function liveBlog(post: Post): LiveBlogPosting {
  const { coverage } = post;
  return {
    '@type': 'LiveBlogPosting',
    ...articleFacts(post),
    coverageStartTime: (coverage?.from ?? post.date).text,
    ...(coverage?.until ? { coverageEndTime: coverage.until.text } : {}),
    liveBlogUpdate: bodyOf(post).updates.map(({ id, at, title, text }) => ({
      '@type': 'BlogPosting',
      '@id': absolute(`${post.path}#${id}`),
      url: absolute(`${post.path}#${id}`),
      headline: title ?? beginning(text),
      datePublished: at.text,
      articleBody: text,
      author: post.authors.map((author) => ({ '@id': authorId(author.path) })),
      publisher: { '@id': publisherId },
    })),
  };
}
