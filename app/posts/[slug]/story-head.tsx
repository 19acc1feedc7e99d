import { Byline } from '../../_components/byline';
import { Dateline } from '../../_components/dateline';
import { isRunning } from '../../_components/kind';
import { KindLabel } from '../../_components/kind-label';
import { Time } from '../../_components/time';
import { getEdition, type Post } from '../../_content/edition';
import { inLanguage } from '../../_site/language';
import { href } from '../../_site/site';
import { readingMinutes } from './reading-time';

/** Kind and storyline, headline, summary; then who wrote it and when. */
export function StoryHead({ post, words }: { post: Post; words: number }) {
  return (
    <header className="story-head">
      <div className="story-kind">
        <KindLabel post={post} />
        {post.topics.length > 0 && (
          <ul className="story-topics" aria-label="Topics">
            {post.topics.map((topic) => (
              <li key={topic.id}>
                <a href={href(topic.path)}>{topic.title}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
      <h1 {...inLanguage(post.lang)}>{post.title}</h1>
      <p className="deck" {...inLanguage(post.lang)}>
        {post.summary}
      </p>
      <div className="story-facts">
        <Byline post={post} />
        <Dateline post={post} />
        <Coverage post={post} />
        <p>{readingMinutes(words)} min read</p>
      </div>
    </header>
  );
}

/** Since when a live page is kept, and until when it was. */
function Coverage({ post }: { post: Post }) {
  if (!post.coverage) return null;
  const { from, until } = post.coverage;
  return (
    <p>
      Live from <Time at={from} />
      {until && !isRunning(post, getEdition().clock) && (
        <>
          {' '}
          to <Time at={until} after={from} />
        </>
      )}
    </p>
  );
}
