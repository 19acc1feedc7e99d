/** Atom 1.0 (RFC 4287). */
import { generateAtomFeed } from 'feedsmith';
import { absolute, site } from '../_site/site';
import { writableDeep } from '../_site/xml';
import type { Entry } from './entry';
import type { Feed } from './feed';

export function atom(feed: Feed): string {
  const value = {
    id: feed.id,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    // A feed needs the time of its latest change; one that has nothing in it yet has never changed.
    updated: feed.updated ?? new Date(0),
    authors: [{ name: site.name, uri: absolute('/') }],
    icon: absolute(site.logo),
    links: [
      { href: feed.self, rel: 'self', type: 'application/atom+xml' },
      { href: feed.home, rel: 'alternate', type: 'text/html' },
    ],
    xml: { lang: site.language },
    entries: feed.entries.map(item),
  };
  return generateAtomFeed(writableDeep(value), { strict: true });
}

function item(entry: Entry) {
  return {
    id: entry.id,
    title: { value: entry.title },
    links: [{ href: entry.url, rel: 'alternate', type: 'text/html' }],
    published: entry.published,
    updated: entry.updated,
    authors: entry.authors.map(({ name, url }) => ({ name, uri: url })),
    categories: entry.categories.map((term) => ({ term })),
    summary: { value: entry.summary },
    content: { type: 'html', value: entry.html },
    xml: entry.language ? { lang: entry.language } : undefined,
  };
}
