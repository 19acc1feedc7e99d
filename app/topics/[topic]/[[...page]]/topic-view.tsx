import { bodyOf } from '../../../_components/body';
import { DeskNotes } from '../../../_components/desk-notes';
import { Frame } from '../../../_components/frame';
import { PageHead } from '../../../_components/page-head';
import { PageLinks } from '../../../_components/page-links';
import type { ListPage } from '../../../_components/pagination';
import { Prose } from '../../../_components/prose';
import type { Topic } from '../../../_content/edition';
import { FeedLinks } from '../../../_feeds/feed-links';
import { JsonLd } from '../../../_structured-data/json-ld';
import { collectionPage } from '../../../_structured-data/topic';
import type { Entry } from './storyline';
import { StorylineList } from './storyline-list';

/** A storyline: what it is about, its stories and counts, and beside them the background. */
export function TopicView({ topic, storyline }: { topic: Topic; storyline: ListPage<Entry> }) {
  const background = storyline.number === 1 ? bodyOf(topic).html : '';
  const stories = storyline.items.flatMap((entry) => (entry.type === 'story' ? [entry.post] : []));
  return (
    <Frame path={topic.path} className="list-page">
      <DeskNotes page={topic} />
      <JsonLd nodes={[collectionPage(topic, storyline.number, stories)]} />
      <PageHead title={topic.title} summary={topic.summary} crumbs={[{ label: 'Topics', path: '/topics/' }]}>
        <FeedLinks path={topic.path} name={topic.title} />
      </PageHead>
      <div className={background ? 'with-aside' : undefined}>
        <section aria-label="The storyline, newest first">
          {storyline.items.length > 0 ? <StorylineList entries={storyline.items} /> : <p>No stories yet.</p>}
          <PageLinks path={topic.path} number={storyline.number} count={storyline.count} />
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
