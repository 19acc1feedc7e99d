/** What every page says about itself in its head: title, description, canonical address, Open Graph. */
import type { Metadata } from 'next';
import { absolute, site } from './site';

export interface PageHead {
  /** Without the site's name, which is added; the front page has none of its own. */
  readonly title?: string;
  readonly description: string;
  /** The page's address within the site, such as `/topics/europe/`. */
  readonly path: string;
  /** Where the text first appeared, if not here. */
  readonly canonical?: string;
  /** A raster picture of the site, such as `/images/chamber.png`: previews show no SVG. */
  readonly picture?: { readonly src: string; readonly alt?: string };
  readonly article?: {
    readonly published: string;
    readonly modified?: string;
    readonly authors: readonly string[];
    readonly section?: string;
    readonly tags: readonly string[];
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
    images: head.picture && !head.picture.src.endsWith('.svg') ? [pictureOf(head.picture)] : [],
  };
  return {
    title: { absolute: head.title ? `${head.title} · ${site.name}` : name },
    description: head.description,
    alternates: { canonical: head.canonical ?? url },
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
    twitter: { card: 'summary_large_image', title: name, description: head.description },
  };
}

function pictureOf({ src, alt }: { src: string; alt?: string }) {
  return { url: absolute(src), alt };
}
