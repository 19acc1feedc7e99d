/** JSON Feed 1.1. */
import { generateJsonFeed } from 'feedsmith';
import { absolute, site } from '../_site/site';
import { writableDeep } from '../_site/xml';
import type { Entry } from './entry';
import type { Feed } from './feed';

export function jsonFeed(feed: Feed): string {
  const value = {
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self,
    description: feed.description,
    icon: absolute(site.logo),
    language: site.language,
    authors: [{ name: site.name, url: absolute('/') }],
    items: feed.entries.map(item),
  };
  return `${JSON.stringify(generateJsonFeed(writableDeep(value), { strict: true }), null, 2)}\n`;
}

function item(entry: Entry) {
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    content_html: entry.html,
    summary: entry.summary,
    image: entry.picture,
    date_published: entry.published,
    date_modified: entry.updated,
    authors: [...entry.authors],
    tags: [...entry.categories],
    language: entry.language ?? site.language,
  };
}
