import { bodyOf } from '../../../_components/body';
import { Frame } from '../../../_components/frame';
import { PageHead } from '../../../_components/page-head';
import { PageLinks } from '../../../_components/page-links';
import type { ListPage } from '../../../_components/pagination';
import { Prose } from '../../../_components/prose';
import { StoryList } from '../../../_components/story-list';
import type { Post, Topic } from '../../../_content/edition';

/** A storyline: what it is about, its stories, and beside them the background. */
export function TopicView({ topic, stories }: { topic: Topic; stories: ListPage<Post> }) {
  const background = stories.number === 1 ? bodyOf(topic).html : '';
  return (
    <Frame path={topic.path} className="list-page">
      <PageHead title={topic.title} summary={topic.summary} crumbs={[{ label: 'Topics', path: '/topics/' }]} />
      <div className={background ? 'with-aside' : undefined}>
        <section aria-label="Stories, newest first">
          {stories.items.length > 0 ? <StoryList posts={stories.items} /> : <p>No stories yet.</p>}
          <PageLinks path={topic.path} number={stories.number} count={stories.count} />
        </section>
        {background && (
          <aside className="background" aria-labelledby="background">
            <h2 id="background" className="aside-title">
              Background
            </h2>
            <Prose html={background} className="prose-small" />
          </aside>
        )}
      </div>
    </Frame>
  );
}
