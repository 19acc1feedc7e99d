import type { Post } from '../_content/edition';
import { PostCard } from './post-card';

interface Props {
  readonly posts: readonly Post[];
  readonly level?: 2 | 3;
}

/** Stories one below the other, newest first. */
export function StoryList({ posts, level = 2 }: Props) {
  return (
    <ol className="story-list">
      {posts.map((post) => (
        <li key={post.id}>
          <PostCard post={post} level={level} summary picture />
        </li>
      ))}
    </ol>
  );
}
