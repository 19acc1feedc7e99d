import type { Author } from '../_content/edition';
import { href } from '../_site/site';
import { bodyOf } from './body';
import { Image } from './picture';
import { Prose } from './prose';

/** Who wrote a story, at its end: for a guest whom readers don't know. */
export function AuthorCard({ author }: { author: Author }) {
  return (
    <section className="author-card" aria-label={`About ${author.name}`}>
      {author.image && <Image picture={author.image} decorative />}
      <div>
        <p className="author-name">
          <a href={href(author.path)}>{author.name}</a>
        </p>
        {author.role && <p className="author-role">{author.role}</p>}
        <Prose html={bodyOf(author).html} />
        <AuthorLinks author={author} />
      </div>
    </section>
  );
}

/** Where else an author can be found. */
export function AuthorLinks({ author }: { author: Author }) {
  if (!author.links?.length) return null;
  return (
    <ul className="author-links">
      {author.links.map(({ label, url }) => (
        <li key={url}>
          <a href={url} rel="external me">
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
