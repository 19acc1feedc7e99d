import { AuthorLinks } from '../../../_components/author-card';
import { bodyOf } from '../../../_components/body';
import { DeskNotes } from '../../../_components/desk-notes';
import { Frame } from '../../../_components/frame';
import { PageHead } from '../../../_components/page-head';
import { PageLinks } from '../../../_components/page-links';
import type { ListPage } from '../../../_components/pagination';
import { Image } from '../../../_components/picture';
import { Prose } from '../../../_components/prose';
import { StoryList } from '../../../_components/story-list';
import type { Author, Post } from '../../../_content/edition';
import { FeedLinks } from '../../../_feeds/feed-links';
import { profilePage } from '../../../_structured-data/author';
import { JsonLd } from '../../../_structured-data/json-ld';
import { publisher } from '../../../_structured-data/publisher';

/** Who somebody is, and what they wrote. */
export function AuthorView({ author, stories }: { author: Author; stories: ListPage<Post> }) {
  const first = stories.number === 1;
  const about = bodyOf(author).html;
  const isDescribed = first && (about !== '' || author.image !== undefined || (author.links?.length ?? 0) > 0);
  return (
    <Frame path={author.path} className="list-page">
      <DeskNotes page={author} />
      {first && <JsonLd nodes={[profilePage(author), publisher()]} />}
      <PageHead title={author.name} summary={author.role} crumbs={[{ label: 'Authors', path: '/authors/' }]}>
        <FeedLinks path={author.path} name={author.name} />
      </PageHead>
      <div className={isDescribed ? 'with-aside' : undefined}>
        <section aria-label="Stories, newest first">
          {stories.items.length > 0 ? <StoryList posts={stories.items} /> : <p>No stories yet.</p>}
          <PageLinks path={author.path} number={stories.number} count={stories.count} />
        </section>
        {isDescribed && (
          <aside className="background" aria-labelledby="background">
            <h2 id="background" className="aside-title">
              {author.guest ? 'About our guest' : 'About'}
            </h2>
            {author.image && <Image picture={author.image} />}
            <Prose html={about} className="prose-small" />
            <AuthorLinks author={author} />
          </aside>
        )}
      </div>
    </Frame>
  );
}
