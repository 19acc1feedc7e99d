/** Tables that may be wider than the page. */
import type { Element } from 'hast';
import { h } from 'hastscript';

/** A table in a box of its own, which scrolls where it is too wide, by keyboard as well. */
export function scrolling(caption: string, table: Element): Element {
  return h('div.fig-scroll', { role: 'group', ariaLabel: caption, tabIndex: 0 }, [table]);
}
