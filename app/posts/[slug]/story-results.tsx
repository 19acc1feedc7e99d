import type { Post } from '../../_content/edition';
import { href } from '../../_site/site';

/** The results that a story reports on. */
export function StoryResults({ post }: { post: Post }) {
  if (post.elections.length === 0) return null;
  return (
    <section className="rail-part rail-results" aria-labelledby="rail-results">
      <h2 id="rail-results">Results</h2>
      <ul>
        {post.elections.map((election) => (
          <li key={election.id}>
            <a href={href(election.path)}>{election.title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
