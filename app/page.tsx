import { CountStrip } from './_components/count-strip';
import { Frame } from './_components/frame';
import { LiveNote } from './_components/live-note';
import { PostCard } from './_components/post-card';
import { getEdition } from './_content/edition';
import { composeFront } from './_front/compose';
import { newestNews, newestTime } from './_front/newest';
import { TopicBand } from './_front/topic-band';
import { pageMetadata } from './_site/metadata';
import { site } from './_site/site';
import { JsonLd } from './_structured-data/json-ld';
import { publisherWithPolicies, website } from './_structured-data/publisher';

export const metadata = pageMetadata({ description: site.description, path: '/' });

export default function Page() {
  const edition = getEdition();
  const { lead, seconds, bands } = composeFront(edition);
  return (
    <Frame path="/" className="front">
      <JsonLd nodes={[website(), publisherWithPolicies()]} />
      <h1 className="visually-hidden">{site.name}: front page</h1>
      <div className="front-top">
        <section className="front-lead" aria-label="The lead">
          {lead ? <PostCard post={lead} level={2} size="lead" summary picture /> : <p>Nothing is published yet.</p>}
        </section>
        <CountStrip />
        {seconds.length > 0 && (
          <section className="front-seconds" aria-label="Newest stories">
            {seconds.map((post) => (
              <PostCard key={post.id} post={post} level={2} summary />
            ))}
          </section>
        )}
      </div>
      {bands.map((band) => (
        <TopicBand key={band.topic.id} band={band} />
      ))}
      <LiveNote path="/" label="Newest story or count" newest={newestTime(edition)} news={newestNews(edition)} />
    </Frame>
  );
}
