import type { Body } from '../../_components/body';
import type { Post } from '../../_content/edition';
import { Contents } from './contents';
import { KeyPoints } from './key-points';
import { StoryResults } from './story-results';

/** The results that a story reports on, and the way around in its text: beside it where there is room, else just before it. */
export function StoryRail({ post, body }: { post: Post; body: Body }) {
  return (
    <div className="story-rail">
      <StoryResults post={post} />
      {body.updates.length > 0 ? <KeyPoints updates={body.updates} /> : <Contents body={body} />}
    </div>
  );
}
