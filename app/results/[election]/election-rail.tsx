import { PostCard } from '../../_components/post-card';
import { type ElectionPage, getEdition } from '../../_content/edition';
import { printNumber } from '../../_elections/numerals';
import { href } from '../../_site/site';
import { Comparison } from './comparison';
import { EmbedCode } from './embed-code';
import { OnThisPage } from './on-this-page';
import { SourceLink } from './source-link';
import { sourcesOf } from './sources';
import { hasMoreStories, storiesInRail, storiesPath } from './stories/more-stories';
import { TakeAway } from './take-away';

/** Beside the results: the stories on them, newest first; other elections worth showing; where the figures come from. */
export function ElectionRail({ election }: { election: ElectionPage }) {
  const posts = getEdition().postsOfElection(election.id);
  const sources = sourcesOf(election);
  return (
    <aside className="results-rail" aria-label="On this election">
      {posts.length > 0 && (
        <section>
          <h2 className="aside-title">Stories on this election</h2>
          <ol className="rail-stories">
            {posts.slice(0, storiesInRail).map((post) => (
              <li key={post.id}>
                <PostCard post={post} size="small" level={3} />
              </li>
            ))}
          </ol>
          {hasMoreStories(posts) && (
            <p className="rail-more">
              <a href={href(storiesPath(election))}>All {printNumber(posts.length)} stories on this election</a>
            </p>
          )}
        </section>
      )}
      <Comparison election={election} />
      {sources.length > 0 && (
        <section>
          <h2 className="aside-title">Sources of the figures</h2>
          <ul className="rail-sources">
            {sources.map((source) => (
              <li key={`${source.name} ${source.url}`}>
                <SourceLink source={source} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <EmbedCode election={election} />
      <div className="rail-follows">
        <OnThisPage election={election} />
        <TakeAway election={election} />
      </div>
    </aside>
  );
}
