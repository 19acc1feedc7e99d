import type { Body } from '../../_components/body';
import type { Post } from '../../_content/edition';
import { href } from '../../_site/site';
import { Contents } from './contents';
import { KeyPoints } from './key-points';

/** Beside the text: the way around in it, and the results it reports on. */
export function StoryRail({ post, body }: { post: Post; body: Body }) {
  const contents = body.updates.length > 0 ? <KeyPoints updates={body.updates} /> : <Contents body={body} />;
  return (
    <div className="story-rail">
      {post.elections.length > 0 && (
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
      )}
      {contents}
    </div>
  );
}
