import { AuthorCard } from '../../_components/author-card';
import { bodyOf } from '../../_components/body';
import { DeskNotes } from '../../_components/desk-notes';
import { Frame } from '../../_components/frame';
import { PictureFigure } from '../../_components/picture';
import { Prose } from '../../_components/prose';
import { getEdition, type Post } from '../../_content/edition';
import { textSizes } from '../../_content/pictures/markup';
import { JsonLd } from '../../_structured-data/json-ld';
import { storyNodes } from '../../_structured-data/story';
import { Claims } from './claims';
import { Following } from './following';
import { LiveStory } from './live-story';
import { ContentNote, Corrections, SilenceNote } from './notes';
import { PictureSeries } from './picture-series';
import { Sources } from './sources';
import { StoryFoot } from './story-foot';
import { StoryHead } from './story-head';
import { StoryRail } from './story-rail';
import { Updates } from './updates';

/** A story: its head, what is known, the way around in it, its text, and where to go from here. */
export function Story({ post }: { post: Post }) {
  const body = bodyOf(post);
  const guests = post.authors.filter((author) => author.guest);
  return (
    <Frame path={post.topics[0]?.path ?? post.path} className="story-page">
      <JsonLd nodes={storyNodes(post)} />
      <article className={`story is-${post.kind}${post.guest ? ' is-guest' : ''}`} lang={post.lang}>
        <DeskNotes page={post} />
        <StoryHead post={post} words={body.words} />
        <div className="story-opening">
          <Corrections post={post} />
          <SilenceNote post={post} />
          <ContentNote post={post} />
          {post.image && <PictureFigure picture={post.image} first sizes={textSizes} />}
          <Claims post={post} />
        </div>
        <StoryRail post={post} body={body} />
        <div className="story-text">
          <LiveStory post={post} body={body} />
          <Prose html={body.html} lang={post.lang} />
          <Updates post={post} updates={body.updates} />
          <PictureSeries post={post} body={body} />
          <Sources post={post} />
          {guests.map((author) => (
            <AuthorCard key={author.id} author={author} />
          ))}
          <StoryFoot post={post} />
        </div>
      </article>
      <Following post={post} posts={getEdition().posts} />
    </Frame>
  );
}
