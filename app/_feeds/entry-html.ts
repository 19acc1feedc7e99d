/** The full text of a story for feed readers, in the order of its page: what was wrong, what is known, text, updates, sources. */
import type { ElementContent, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { type Body, bodyOf } from '../_components/body';
import { hasOwnByline } from '../_components/byline';
import { claimWords } from '../_components/claim-words';
import { isPlaced, pictureSeries } from '../_components/picture-series';
import type { Post } from '../_content/edition';
import { pictureSize } from '../_content/pictures/picture-file';
import type { Picture } from '../_content/schema';
import type { Moment } from '../_elections/moment';
import { printDay, printMoment } from '../_site/dates';
import { absolute, href } from '../_site/site';
import { readable } from './readable';

/** Some readers refuse feeds of several megabytes: a longer text is left to its page. In characters of HTML. */
const longest = 300_000;

export function entryHtml(post: Post): string {
  const body = bodyOf(post);
  const page = absolute(post.path);
  const all = [
    ...(hasOwnByline(post) ? [h('p', post.byline)] : []),
    ...corrections(post),
    ...(post.contentNote ? [h('p', [h('strong', 'Before you read:'), ' ', post.contentNote])] : []),
    ...(post.image ? [picture(post.image)] : []),
    ...claims(post),
    ...text(body, page),
    ...(post.images?.length && !isPlaced(body) ? [pictureSeries(post.images)] : []),
    ...sources(post),
  ];
  return toHtml({ type: 'root', children: readable(all, page) });
}

function text({ html, updates }: Body, page: string): RootContent[] {
  const length = updates.reduce((sum, update) => sum + update.html.length, html.length);
  if (length > longest) return [h('p', [h('a', { href: page }, 'The full text is on our site.')])];
  return [
    ...fromHtml(html, { fragment: true }).children,
    ...updates.flatMap((update): RootContent[] => [
      h('h2', [h('a', { href: `#${update.id}` }, [time(update.at)]), ...(update.title ? [`: ${update.title}`] : [])]),
      ...fromHtml(update.html, { fragment: true }).children,
    ]),
  ];
}

function corrections({ corrections: list = [] }: Post): ElementContent[] {
  return list
    .toSorted((a, b) => b.at.instant - a.at.instant)
    .map(({ at, text: what }) => h('p', [h('strong', ['Correction, ', time(at), ':']), ' ', what]));
}

function picture({ src, alt = '', caption, credit }: Picture): ElementContent {
  const size = pictureSize(src);
  const words = [caption, credit && `Picture: ${credit}`].filter(Boolean).join(' ');
  const image = h('img', { src: href(src), alt, width: size?.width, height: size?.height });
  return h('figure', [image, ...(words ? [h('figcaption', words)] : [])]);
}

function claims({ claims: list = [] }: Post): ElementContent[] {
  if (list.length === 0) return [];
  const items = list.map(({ claim, status, by, source, note }) => {
    const facts = [by && `Said by: ${by}`, source && `Source: ${source}`, note].filter(Boolean).join(' · ');
    return h('li', [h('strong', `${claimWords[status]}:`), ` ${claim}`, ...(facts ? [h('br'), facts] : [])]);
  });
  return [h('h2', 'What is known'), h('ul', items)];
}

function sources({ sources: list = [] }: Post): ElementContent[] {
  if (list.length === 0) return [];
  const items = list.map(({ publisher, title, url, date }) => {
    const named = url === undefined ? h('cite', title) : h('a', { href: url }, [h('cite', title)]);
    return h('li', [`${publisher}: `, named, ...(date ? [`, ${printDay(date.day)}`] : [])]);
  });
  return [h('h2', 'Sources'), h('ul', items)];
}

function time(at: Moment): ElementContent {
  return h('time', { dateTime: at.text }, printMoment(at));
}
