/** A story, by its kind. */
import type { AnalysisNewsArticle, NewsArticle, OpinionNewsArticle, ReportageNewsArticle } from 'schema-dts';
import { bodyOf } from '../_components/body';
import { lastChange } from '../_components/last-change';
import type { Post } from '../_content/edition';
import type { Kind } from '../_content/schema';
import { absolute, site } from '../_site/site';
import { authorNode } from './author';
import { articleId, publisherId, websiteId } from './ids';

type Article = NewsArticle | ReportageNewsArticle | OpinionNewsArticle | AnalysisNewsArticle;

/** What schema.org calls each kind; a live post is a LiveBlogPosting, see live.ts. */
const types = {
  report: 'ReportageNewsArticle',
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
  poll: 'NewsArticle',
  note: 'NewsArticle',
  'open-topic': 'NewsArticle',
} as const satisfies Record<Exclude<Kind, 'live'>, string>;

/** What a story of any kind says of itself. */
export function articleFacts(post: Post) {
  const url = absolute(post.path);
  const { image, images = [], tags = [], topics } = post;
  const pictures = [image, ...images].filter((picture) => picture !== undefined);
  return {
    '@id': articleId(post.path),
    url,
    mainEntityOfPage: url,
    headline: post.title,
    description: post.summary,
    datePublished: post.date.text,
    dateModified: lastChange(post).text,
    author: post.authors.map(authorNode),
    publisher: { '@id': publisherId },
    isPartOf: { '@id': websiteId },
    inLanguage: post.lang ?? site.language,
    isAccessibleForFree: true,
    wordCount: bodyOf(post).words,
    ...(pictures.length > 0 ? { image: pictures.map(({ src }) => absolute(src)) } : {}),
    ...(topics.length > 0 ? { articleSection: topics.map(({ title }) => title) } : {}),
    ...(tags.length > 0 ? { keywords: tags } : {}),
    ...(post.canonical ? { isBasedOn: post.canonical } : {}),
    ...corrections(post),
    ...citations(post),
  };
}

export function article(post: Post, kind: Exclude<Kind, 'live'>): Article {
  return { '@type': types[kind], ...articleFacts(post) };
}

/** What we had wrong, newest first as on the page. */
function corrections({ path, corrections: list = [] }: Post) {
  if (list.length === 0) return {};
  const comments = list
    .toSorted((a, b) => b.at.instant - a.at.instant)
    .map(({ at, text }) => ({
      '@type': 'CorrectionComment' as const,
      text,
      datePublished: at.text,
      url: absolute(`${path}#corrections`),
      author: { '@id': publisherId },
    }));
  return { correction: comments };
}

/** What it rests on. */
function citations({ sources = [] }: Post) {
  if (sources.length === 0) return {};
  const works = sources.map(({ publisher, title, url, date }) => ({
    '@type': 'CreativeWork' as const,
    name: title,
    publisher: { '@type': 'Organization' as const, name: publisher },
    ...(url ? { url } : {}),
    ...(date ? { datePublished: date.text } : {}),
  }));
  return { citation: works };
}
