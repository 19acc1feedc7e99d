import type { Metadata } from 'next';
import { lastChange } from '../../_components/last-change';
import { getEdition, type Post } from '../../_content/edition';
import { pictureOfPost } from '../../_share/address';
import { pageMetadata } from '../../_site/metadata';
import { absolute } from '../../_site/site';
import { fediverseAccount } from './fediverse';

/** What a story says about itself in its head. */
export function postMetadata(post: Post): Metadata {
  const changed = lastChange(post);
  return pageMetadata({
    title: post.title,
    description: post.summary,
    path: post.path,
    canonical: post.canonical,
    picture: pictureOfPost(post, getEdition()),
    article: {
      published: post.date.text,
      modified: changed === post.date ? undefined : changed.text,
      authors: post.authors.map((author) => absolute(author.path)),
      section: post.topics[0]?.title,
      tags: post.tags ?? [],
      fediverse: post.authors.flatMap(({ links = [] }) => links.flatMap((link) => fediverseAccount(link) ?? [])),
    },
  });
}
