import { Frame } from '../_components/frame';
import { PageHead } from '../_components/page-head';
import { getEdition } from '../_content/edition';
import { feedsPath, opmlPath } from '../_feeds/addresses';
import { authorChannel, type Channel, siteChannel, topicChannel } from '../_feeds/channel';
import { FeedLinks } from '../_feeds/feed-links';
import { pageMetadata } from '../_site/metadata';
import { href, site } from '../_site/site';

const description =
  'New stories in the feed reader of your choice, in full, without an account and without anybody counting you.';

export const metadata = pageMetadata({ title: 'Feeds', description, path: feedsPath });

export default function Page() {
  const { topics, authors } = getEdition();
  return (
    <Frame path={feedsPath} className="list-page">
      <PageHead title="Feeds" summary={description} />
      <Channels id="site" title={site.name} channels={[siteChannel()]} />
      <Channels id="topics" title="Topics" channels={topics.map(topicChannel)} />
      <Channels id="authors" title="Authors" channels={authors.map(authorChannel)} />
      <p className="feeds-note">
        Most feed readers find a page’s feed when they are given the page’s address. To take all of them at once, import{' '}
        <a href={href(opmlPath)}>the list as OPML</a>. Each feed holds the {site.feeds.length} newest stories; older
        ones are in the <a href={href('/archive/')}>archive</a>. A correction stands at the top of its story in the
        feeds too.
      </p>
    </Frame>
  );
}

function Channels({ id, title, channels }: { id: string; title: string; channels: readonly Channel[] }) {
  if (channels.length === 0) return null;
  return (
    <section className="feeds" aria-labelledby={`feeds-${id}`}>
      <h2 id={`feeds-${id}`}>{title}</h2>
      <ul>
        {channels.map((channel) => (
          <li key={channel.path}>
            <a href={href(channel.path)}>{channel.name}</a>
            <FeedLinks {...channel} />
          </li>
        ))}
      </ul>
    </section>
  );
}
