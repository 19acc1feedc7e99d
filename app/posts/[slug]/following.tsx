import { PostCard } from '../../_components/post-card';
import type { Post } from '../../_content/edition';
import { href } from '../../_site/site';
import { relatedPosts } from './related';
import { Storylines } from './storylines';

/** Where to go from a story: what is like it, and what came before and after it. */
export function Following({ post, posts }: { post: Post; posts: readonly Post[] }) {
  const place = posts.findIndex(({ id }) => id === post.id);
  const related = relatedPosts(post, posts);
  return (
    <div className="following">
      <Storylines post={post} />
      {related.length > 0 && (
        <section aria-labelledby="related">
          <h2 id="related" className="band-title">
            Related stories
          </h2>
          <ul className="band-cards">
            {related.map((other) => (
              <li key={other.id}>
                <PostCard post={other} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <nav className="neighbours" aria-label="Before and after this story">
        <Neighbour post={posts[place + 1]} rel="prev" label="Previous" />
        <Neighbour post={posts[place - 1]} rel="next" label="Next" />
      </nav>
    </div>
  );
}

function Neighbour({ post, rel, label }: { post: Post | undefined; rel: 'prev' | 'next'; label: string }) {
  if (!post) return null;
  return (
    <a className={`neighbour neighbour-${rel}`} href={href(post.path)} rel={rel}>
      <span className="neighbour-label">{label}</span>
      <span className="neighbour-title">{post.title}</span>
    </a>
  );
}
