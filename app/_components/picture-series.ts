/**
 * A picture series: a grid, and each picture alone at an address of its own (`#picture-3`) with its neighbours one key
 * away. The same element is both, by `:target` in the stylesheet: no picture is sent twice, and no script is needed.
 */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { pictureMarkup } from '../_content/pictures/markup';
import type { Picture } from '../_content/schema';
import type { Body } from './body';

/** A hast tree, since a series can stand in the middle of a text (`::images`) as well as below it. */
export function pictureSeries(pictures: readonly Picture[]): Element {
  return h('section.series', { id: 'pictures', ariaLabel: 'Pictures' }, [
    h(
      'ol',
      pictures.map((picture, index) => item(picture, index + 1, pictures.length)),
    ),
  ]);
}

/** Whether the series already stands in the text: every one is drawn by `pictureSeries`, with this class. */
export function isPlaced({ html, updates }: Body): boolean {
  return [html, ...updates.map((update) => update.html)].some((text) => text.includes('class="series"'));
}

function item(picture: Picture, place: number, count: number): Element {
  const { sources, ...shown } = pictureMarkup(picture.src);
  const image = h('img', { ...shown, alt: picture.alt ?? '', loading: 'lazy', decoding: 'async' });
  const formats = sources.map((source) => h('source', { ...source }));
  return h('li', { id: `picture-${place}` }, [
    h('figure', [
      h('a', { href: `#picture-${place}` }, formats.length > 0 ? [h('picture', [...formats, image])] : [image]),
      h('figcaption', [
        picture.caption ?? '',
        ...(picture.credit ? [' ', h('span.credit', `Picture: ${picture.credit}`)] : []),
      ]),
    ]),
    h('p.series-steps', steps(place, count)),
  ]);
}

function steps(place: number, count: number): ElementContent[] {
  return [
    ...(place > 1 ? [h('a', { href: `#picture-${place - 1}` }, '← Previous')] : []),
    h('span', `${place} of ${count}`),
    ...(place < count ? [h('a', { href: `#picture-${place + 1}` }, 'Next →')] : []),
    h('a', { href: '#pictures' }, 'Close'),
  ];
}
