/** What stands around every figure: its title, how sure it is, where its numbers come from. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Source } from '../_elections/schema';
import type { Tally } from '../_elections/tally';
import { timeElement } from './when';
import { countedWords, statusWord } from './words';

/** A source as it is printed: its name, linked where it has an address; an address alone by its host. */
export function sourceElement(source: Source): ElementContent {
  const name = source.name ?? (source.url ? new URL(source.url).hostname.replace(/^www\./, '') : '');
  return source.url ? h('a', { href: source.url, rel: 'external' }, name) : { type: 'text', value: name };
}

/** "Certified · as of 26 April 2017 · 106 of 107 departments". */
export function statusLine(tally: Tally): Element {
  const counted = countedWords(tally.counted);
  return h('p.fig-status', [
    h('strong', statusWord(tally.status)),
    ' · as of ',
    timeElement(tally.asOf),
    ...(counted ? [' · ', counted] : []),
  ]);
}

/** "Source: …", the count's note, and the way to the rest of it. */
export function sourceLine(tally: Pick<Tally, 'source' | 'note'>, link?: { href: string; text: string }): Element {
  const parts: ElementContent[] = [
    h('span', tally.source ? ['Source: ', sourceElement(tally.source)] : 'No source given'),
  ];
  if (tally.note) parts.push(h('span.fig-note', tally.note));
  if (link) parts.push(h('a.fig-more', { href: link.href }, link.text));
  return h(
    'p.fig-source',
    parts.flatMap((part, index) => (index ? [' · ', part] : [part])),
  );
}

/**
 * A figure with its title above and its source below. Both are in the caption's element only where HTML allows: a figcaption must be the
 * first or the last child, so it holds the title and the status, and the source follows as a paragraph.
 */
export function framed(
  kind: string,
  head: { title?: string; status?: ElementContent; sub?: string },
  body: ElementContent[],
  foot?: ElementContent,
): Element {
  const caption = [
    ...(head.title ? [h('p.fig-title', head.title)] : []),
    ...(head.status ? [head.status] : []),
    ...(head.sub ? [h('p.fig-sub', head.sub)] : []),
  ];
  return h('figure', { className: ['fig', `fig-of-${kind}`] }, [
    ...(caption.length ? [h('figcaption', caption)] : []),
    ...body,
    ...(foot ? [foot] : []),
  ]);
}
