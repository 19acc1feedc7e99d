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
 *
 * The routes stand in a group of their own, `app/(feeds)`, which changes no address: Next gives every process one run of pages, in the
 * order of their folders, and feeds are the longest work of all. Among the last of them, one process made them alone for seconds.
 * @param channel what it is the feed of; undefined where there is no such thing
 */
export function feedResponse(channel: Channel | undefined, file: string): Response {
  const format = formatOf(file);
  if (!channel || !format) return new Response('There is no such feed.\n', { status: 404 });
  const headers = { 'content-type': `${format.type}; charset=utf-8` };
  return new Response(writers[format.file](feedOf(channel, format)), { headers });
}
