/** What there is a feed of: the site, each topic, each author. */
import { type Author, getEdition, type Post, type Topic } from '../_content/edition';
import { site } from '../_site/site';

export interface Channel {
  /** The page that it is the feed of: `/`, `/topics/europe/`. The feeds stand beside it. */
  readonly path: string;
  /** What it is the feed of, without the site's name. */
  readonly name: string;
  readonly description: string;
  /** Newest first, all of them. */
  readonly posts: readonly Post[];
}

export function siteChannel(): Channel {
  return { path: '/', name: 'All stories', description: site.description, posts: getEdition().posts };
}

export function topicChannel({ id, path, title, summary }: Topic): Channel {
  return { path, name: title, description: summary, posts: getEdition().postsOfTopic(id) };
}

export function authorChannel({ id, path, name }: Author): Channel {
  return { path, name, description: `All that ${name} writes in ${site.name}.`, posts: getEdition().postsOfAuthor(id) };
}

/** The title that a reader sees in a list of feeds. */
export function channelTitle({ path, name }: Pick<Channel, 'path' | 'name'>): string {
  return path === '/' ? site.name : `${name} · ${site.name}`;
}
