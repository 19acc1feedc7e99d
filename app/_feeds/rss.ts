/** RSS 2.0. */
import { generateRssFeed } from 'feedsmith';
import { absolute, site } from '../_site/site';
import { writableDeep } from '../_site/xml';
import type { Entry } from './entry';
import type { Feed } from './feed';

/**
 * `author` of RSS is a mail address, so authors are given as Dublin Core creators, of which an item may have several. RSS has
 * no time of change: `lastBuildDate` is the feed's, and Atom's `updated` stands in each item.
 */
export function rss(feed: Feed): string {
  const value = {
    title: feed.title,
    link: feed.home,
    description: feed.description,
    language: site.language,
    lastBuildDate: feed.updated,
    docs: 'https://www.rssboard.org/rss-specification',
    image: { url: absolute(site.logo), title: feed.title, link: feed.home },
    atom: { links: [{ href: feed.self, rel: 'self', type: 'application/rss+xml' }] },
    items: feed.entries.map(item),
  };
  return generateRssFeed(writableDeep(value), { strict: true });
}

function item(entry: Entry) {
  return {
    title: entry.title,
    link: entry.url,
    description: entry.summary,
    guid: { value: entry.id, isPermaLink: false },
    pubDate: entry.published,
    categories: entry.categories.map((name) => ({ name })),
    dc: { creators: entry.authors.map(({ name }) => name), languages: entry.language ? [entry.language] : undefined },
    content: { encoded: entry.html },
    atom: { updated: entry.updated },
  };
}
