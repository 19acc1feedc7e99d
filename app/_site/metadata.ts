/** What every page says about itself in its head: title, description, canonical address, Open Graph. */
import type { Metadata } from 'next';
import { feedAlternates } from '../_feeds/alternates';
import { absolute, site } from './site';

/** A picture of 1200 by 630 pixels, drawn at the build: see _share. */
export interface SharePicture {
  /** Address on the site, such as `/posts/turnout-rises/share.png`. */
  readonly path: string;
  readonly alt: string;
}

/** The site's own, for every page that has no other. */
export const sitePicture: SharePicture = { path: '/share.png', alt: `${site.name}: ${site.description}` };

export interface PageHead {
  /** Without the site's name, which is added; the front page has none of its own. */
  readonly title?: string;
  readonly description: string;
  /** The page's address within the site, such as `/topics/europe/`. */
  readonly path: string;
  /** Where the text first appeared, if not here. */
  readonly canonical?: string;
  /** What the page is shared with; else the site's own. */
  readonly picture?: SharePicture;
  /** The name of what the page lists, where it has feeds of its own beside it; they are found at `feeds.path`. */
  readonly feeds?: { readonly path: string; readonly name: string };
  readonly article?: {
    readonly published: string;
    readonly modified?: string;
    readonly authors: readonly string[];
    readonly section?: string;
    readonly tags: readonly string[];
    /** The authors' own accounts in the fediverse, such as `@name@host`. */
    readonly fediverse: readonly string[];
  };
}

/** The head of a page. Addresses are made absolute here, since metadataBase and a base path don't go together. */
export function pageMetadata(head: PageHead): Metadata {
  const url = absolute(head.path);
  const name = head.title ?? `${site.name}: ${site.tagline}`;
  const shared = {
    title: name,
    description: head.description,
    url,
    siteName: site.name,
    locale: site.locale.replace('-', '_'),
    images: [pictureOf(head.picture ?? sitePicture)],
  };
  return {
    title: { absolute: head.title ? `${head.title} · ${site.name}` : name },
    description: head.description,
    alternates: { canonical: head.canonical ?? url, types: feedAlternates(head.feeds) },
    openGraph: head.article
      ? {
          ...shared,
          type: 'article',
          publishedTime: head.article.published,
          modifiedTime: head.article.modified,
          authors: [...head.article.authors],
          section: head.article.section,
          tags: [...head.article.tags],
        }
      : { ...shared, type: 'website' },
    other: head.article?.fediverse.length ? { 'fediverse:creator': [...head.article.fediverse] } : {},
    twitter: { card: 'summary_large_image', title: name, description: head.description },
  };
}

function pictureOf({ path, alt }: SharePicture) {
  return { url: absolute(path), alt, type: 'image/png', width: 1200, height: 630 };
}
