/** A feed, whatever the format: its head, and the newest of its stories. */
import { absolute, site } from '../_site/site';
import type { FeedFormat } from './addresses';
import { type Channel, channelTitle } from './channel';
import { type Entry, entryOf, tagUri } from './entry';

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The page that it is the feed of. */
  readonly home: string;
  /** Its own address. */
  readonly self: string;
  /** The latest change of an entry; undefined where it has none. */
  readonly updated?: Date;
  readonly entries: readonly Entry[];
}

/** As many stories as the settings say, the newest first. */
export function feedOf(channel: Channel, { file }: FeedFormat): Feed {
  const entries = channel.posts.slice(0, site.feeds.length).map(entryOf);
  const times = entries.map(({ updated }) => updated.getTime());
  return {
    id: tagUri(channel.path),
    title: channelTitle(channel),
    description: channel.description,
    home: absolute(channel.path),
    self: absolute(channel.path + file),
    ...(times.length > 0 ? { updated: new Date(Math.max(...times)) } : {}),
    entries,
  };
}
