import type { Post } from '../_content/edition';
import { href } from '../_site/site';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** Who wrote it, each name leading to its page. A byline of the editor's own is printed as typed. */
export function Byline({ post }: { post: Post }) {
  const names = post.authors.map((author) => author.name);
  const [only, second] = post.authors;
  if (post.byline !== list.format(names)) {
    return <p className="byline">{only && !second ? <a href={href(only.path)}>{post.byline}</a> : post.byline}</p>;
  }
  return (
    <p className="byline">
      By{' '}
      {list.formatToParts(names).map(({ type, value }) => {
        const author = type === 'element' ? post.authors.find(({ name }) => name === value) : undefined;
        return author ? (
          <a key={author.id} href={href(author.path)}>
            {value}
          </a>
        ) : (
          value
        );
      })}
    </p>
  );
}
