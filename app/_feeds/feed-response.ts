import { formatOf, formats } from './addresses';
import { atom } from './atom';
import type { Channel } from './channel';
import { type Feed, feedOf } from './feed';
import { jsonFeed } from './json-feed';
import { rss } from './rss';

const writers: Record<(typeof formats)[number]['file'], (feed: Feed) => string> = {
  'feed.xml': rss,
  'atom.xml': atom,
  'feed.json': jsonFeed,
};

/** The route parameter of every format. */
export const feedParams = formats.map(({ file }) => ({ feed: file }));

/**
 * The feed that a file name asks for.
 * @param channel what it is the feed of; undefined where there is no such thing
 */
export function feedResponse(channel: Channel | undefined, file: string): Response {
  const format = formatOf(file);
  if (!channel || !format) return new Response('There is no such feed.\n', { status: 404 });
  const headers = { 'content-type': `${format.type}; charset=utf-8` };
  return new Response(writers[format.file](feedOf(channel, format)), { headers });
}
