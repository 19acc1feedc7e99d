/** A story as an entry of a feed, whatever the format. */
import { lastChange } from '../_components/last-change';
import type { Post } from '../_content/edition';
import { instantOf } from '../_elections/moment';
import { absolute, site } from '../_site/site';
import { entryHtml } from './entry-html';

export interface Entry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly published: Date;
  readonly updated: Date;
  readonly authors: readonly { readonly name: string; readonly url: string }[];
  readonly categories: readonly string[];
  /** A picture of the story that feed readers can show. */
  readonly picture?: string;
  /** Only where it isn't the site's. */
  readonly language?: string;
}

const entries = new WeakMap<Post, Entry>();

/**
 * The name of a page in feeds, a tag: URI (RFC 4151). It has the page's path and the publisher's own tag, so it stays when the
 * title changes, and when the site moves to another host or folder; feed readers would show every story once more.
 */
export function tagUri(path: string): string {
  return `tag:${site.feeds.tag}:${path}`;
}

/** The entry of a story, which is the same in every feed it stands in. */
export function entryOf(post: Post): Entry {
  const entry = entries.get(post) ?? makeEntry(post);
  entries.set(post, entry);
  return entry;
}

function makeEntry(post: Post): Entry {
  const { image, lang } = post;
  return {
    id: tagUri(post.path),
    url: absolute(post.path),
    title: post.title,
    summary: post.summary,
    html: entryHtml(post),
    published: new Date(instantOf(post.date, site.timeZone)),
    updated: new Date(instantOf(lastChange(post), site.timeZone)),
    authors: post.authors.map(({ name, path }) => ({ name, url: absolute(path) })),
    categories: [...new Set([...post.topics.map(({ title }) => title), ...(post.tags ?? [])])],
    ...(image && !image.src.endsWith('.svg') ? { picture: absolute(image.src) } : {}),
    ...(lang && lang !== site.language ? { language: lang } : {}),
  };
}
