import { Fragment } from 'react';
import type { Post } from '../_content/edition';
import { printList } from '../_elections/numerals';
import { href } from '../_site/site';

/** Who wrote it, each name leading to its page. A byline of the editor's own is printed as typed. */
export function Byline({ post }: { post: Post }) {
  const { authors } = post;
  const [only, second] = authors;
  if (hasOwnByline(post)) {
    return <p className="byline">{only && !second ? <a href={href(only.path)}>{post.byline}</a> : post.byline}</p>;
  }
  return (
    <p className="byline">
      By{' '}
      {authors.map((author, index) => (
        <Fragment key={author.id}>
          {index > 0 && (index < authors.length - 1 ? ', ' : ' and ')}
          <a href={href(author.path)}>{author.name}</a>
        </Fragment>
      ))}
    </p>
  );
}

/** Whether it is printed in words of the editor's own, such as "From Missy". */
export function hasOwnByline({ authors, byline }: Post): boolean {
  return byline !== printList(authors.map(({ name }) => name));
}
