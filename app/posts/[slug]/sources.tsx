import { Time } from '../../_components/time';
import type { Post } from '../../_content/edition';

/** What a story rests on, publisher first. */
export function Sources({ post }: { post: Post }) {
  if (!post.sources?.length) return null;
  return (
    <section className="sources" aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ul>
        {post.sources.map((source) => (
          <li key={source.publisher + source.title}>
            <b>{source.publisher}</b>
            <cite>
              {source.url ? (
                <a href={source.url} rel="external">
                  {source.title}
                </a>
              ) : (
                source.title
              )}
            </cite>
            {source.date && <Time at={source.date} dayOnly />}
          </li>
        ))}
      </ul>
    </section>
  );
}
