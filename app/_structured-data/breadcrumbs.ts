/** The way down to a page, as it is printed there. */
import type { BreadcrumbList } from 'schema-dts';
import { absolute } from '../_site/site';

/**
 * @param crumbs the pages above, outermost first
 * @param title the page's own: it ends the list, without an address since it is where the reader is
 */
export function breadcrumbList(crumbs: readonly { label: string; path: string }[], title: string): BreadcrumbList {
  const above = crumbs.map(({ label, path }, index) => ({
    '@type': 'ListItem' as const,
    position: index + 1,
    name: label,
    item: absolute(path),
  }));
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...above, { '@type': 'ListItem', position: crumbs.length + 1, name: title }],
  };
}
