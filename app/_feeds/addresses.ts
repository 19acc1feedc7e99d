/** The formats of feeds and where they stand. Paths are within the site, without the base path. */

export const formats = [
  { file: 'feed.xml', name: 'RSS', type: 'application/rss+xml' },
  { file: 'atom.xml', name: 'Atom', type: 'application/atom+xml' },
  { file: 'feed.json', name: 'JSON Feed', type: 'application/feed+json' },
] as const;

export type FeedFormat = (typeof formats)[number];

/** The list of all feeds for people, and the same as a file for feed readers. */
export const feedsPath = '/feeds/';
export const opmlPath = '/feeds.opml';

/** The format of a file name such as `atom.xml`. */
export function formatOf(file: string): FeedFormat | undefined {
  return formats.find((format) => format.file === file);
}
