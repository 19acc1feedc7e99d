/** Sitemaps as sitemaps.org has them: one list of addresses, or an index of several where one would be too long. */
import type { Moment } from '../_elections/moment';
import { absolute, site } from '../_site/site';
import { escapeXml } from '../_site/xml';
import type { SitemapPage } from './pages';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The addresses as parts of a bounded length; one part, if an empty one, at least. */
export function sitemapParts<T>(pages: readonly T[], length: number = site.sitemap.length): T[][] {
  const count = Math.max(1, Math.ceil(pages.length / length));
  return Array.from({ length: count }, (_, index) => pages.slice(index * length, (index + 1) * length));
}

/** The names of the files that an index lists; none where one list holds everything. */
export function partFiles(parts: readonly unknown[]): string[] {
  return parts.length > 1 ? parts.map((_, index) => `${index + 1}.xml`) : [];
}

/** A list of addresses. */
export function urlset(pages: readonly SitemapPage[]): string {
  const urls = pages.map(({ path, changed }) => `<url>${location(path)}${lastmod(changed)}</url>\n`);
  return `${declaration}<urlset ${namespace}>\n${urls.join('')}</urlset>\n`;
}

/** What stands at /sitemap.xml. */
export function sitemap(pages: readonly SitemapPage[], length?: number): string {
  const parts = sitemapParts(pages, length);
  if (parts.length === 1) return urlset(pages);
  const files = partFiles(parts).map((file, index) => {
    const newest = (parts[index] ?? [])
      .map(({ changed }) => changed)
      .reduce((last, moment) => (last && (!moment || last.instant >= moment.instant) ? last : moment), undefined);
    return `<sitemap>${location(`/sitemap/${file}`)}${lastmod(newest)}</sitemap>\n`;
  });
  return `${declaration}<sitemapindex ${namespace}>\n${files.join('')}</sitemapindex>\n`;
}

function location(path: string): string {
  return `<loc>${escapeXml(absolute(path))}</loc>`;
}

/** As it was written: a day, or a time with its offset, are both W3C datetimes. */
function lastmod(changed: Moment | undefined): string {
  return changed ? `<lastmod>${escapeXml(changed.text)}</lastmod>` : '';
}
