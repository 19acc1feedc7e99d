import type { Post } from '../_content/edition';
import { Time } from './time';

/** When it was published and last changed in substance, with the zone. */
export function Dateline({ post }: { post: Post }) {
  return (
    <p className="dateline facts">
      <span>
        <Time at={post.date} />
      </span>
      {post.updated && (
        <span>
          updated <Time at={post.updated} after={post.date} />
        </span>
      )}
    </p>
  );
}
