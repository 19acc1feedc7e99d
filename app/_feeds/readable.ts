/**
 * HTML that any feed reader can show: nothing but text, links, pictures and tables, all addresses absolute.
 *
 * Of a figure its table stays and its drawing goes. Readers take inline SVG out, most of them leaving the lettering behind as loose
 * numbers; the table has every value that the drawing has, and the title, status, source and link of the figure stay with it.
 */
import type { Element, ElementContent, RootContent } from 'hast';
import { site } from '../_site/site';

const kept = [
  'href',
  'src',
  'alt',
  'title',
  'width',
  'height',
  'dateTime',
  'lang',
  'dir',
  'colSpan',
  'rowSpan',
  'scope',
];
const dropped = ['svg', 'source', 'script', 'style', 'nav', 'button', 'form', 'input', 'template'];
/** Cells of bars, how to read the drawing, the way around in a picture series. */
const droppedClasses = ['fig-bar', 'fig-sub', 'series-steps'];
/** What the stylesheet sets on a line of its own. */
const apart = ['fig-party', 'fig-standing', 'quote-platform'];

/**
 * @param nodes of the site's own, sanitised HTML
 * @param page the absolute address of the page they stand on
 */
export function readable(nodes: readonly RootContent[], page: string): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [node];
    if (node.type !== 'element' || isDropped(node)) return [];
    const children = readable(node.children, page);
    const lead: ElementContent[] = apart.some((name) => hasClass(node, name)) ? [{ type: 'text', value: ', ' }] : [];
    if (node.tagName === 'span') return [...lead, ...children];
    return [...lead, { type: 'element', tagName: node.tagName, properties: properties(node, page), children }];
  });
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

function isDropped(node: Element): boolean {
  if (dropped.includes(node.tagName) || droppedClasses.some((name) => hasClass(node, name))) return true;
  return String(node.properties.ariaHidden) === 'true';
}

function properties(node: Element, page: string): Element['properties'] {
  const entries = Object.entries(node.properties).filter(([name]) => kept.includes(name));
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const isAddress = (name === 'href' || name === 'src') && typeof value === 'string';
      return [name, isAddress ? absoluteIn(page, value) : value];
    }),
  );
}

/** Addresses within the site already have its base path; a fragment is a place on the page, not in the reader. */
function absoluteIn(page: string, address: string): string {
  if (address.startsWith('#')) return page + address;
  return address.startsWith('/') ? site.origin + address : address;
}
