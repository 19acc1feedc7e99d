/** The feeds that a page's head names, so that a feed reader finds them from the page's own address. */
import type { Metadata } from 'next';
import { absolute } from '../_site/site';
import { formats } from './addresses';
import { type Channel, channelTitle } from './channel';

type Named = Pick<Channel, 'path' | 'name'>;

/** `alternates.types` of a page: the feeds of the page itself, if it has any, before those of the site. */
export function feedAlternates(own?: Named): NonNullable<Metadata['alternates']>['types'] {
  const channels: readonly Named[] = [...(own ? [own] : []), { path: '/', name: '' }];
  return Object.fromEntries(
    formats.map(({ file, name, type }) => [
      type,
      channels.map((channel) => ({
        url: absolute(channel.path + file),
        title: `${channelTitle(channel)} (${name})`,
      })),
    ]),
  );
}
