import { PostCard } from '../_components/post-card';
import { href } from '../_site/site';
import type { Band } from './compose';

/** A storyline in the river: what it is about, and its newest stories. However many there are, they fill the row. */
export function TopicBand({ band: { topic, posts } }: { band: Band }) {
  const title = `topic-${topic.id}`;
  const [first, ...others] = posts;
  if (!first) return null;
  return (
    <section className={`band band-of-${posts.length}`} aria-labelledby={title}>
      <header className="band-head">
        <h2 id={title}>
          <a href={href(topic.path)}>{topic.title}</a>
        </h2>
        <p>{topic.summary}</p>
      </header>
      <ul className="band-cards">
        <li>
          <PostCard post={first} size={posts.length < 3 ? 'wide' : 'plain'} summary picture={posts.length < 3} />
        </li>
        {others.map((post) => (
          <li key={post.id}>
            <PostCard post={post} summary />
          </li>
        ))}
      </ul>
    </section>
  );
}
