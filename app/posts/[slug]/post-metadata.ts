import type { Metadata } from 'next';
import { getEdition, type Post } from '../../_content/edition';
import { pictureOfPost } from '../../_share/address';
import { pageMetadata } from '../../_site/metadata';
import { absolute } from '../../_site/site';

/** What a story says about itself in its head. */
export function postMetadata(post: Post): Metadata {
  return pageMetadata({
    title: post.title,
    description: post.summary,
    path: post.path,
    canonical: post.canonical,
    picture: pictureOfPost(post, getEdition()),
    article: {
      published: post.date.text,
      modified: post.updated?.text,
      authors: post.authors.map((author) => absolute(author.path)),
      section: post.topics[0]?.title,
      tags: post.tags ?? [],
    },
  });
}
