import { xmlResponse } from '../_site/xml';
import { sitemapPages } from '../_sitemap/pages';
import { sitemap } from '../_sitemap/sitemap';

export const dynamic = 'force-static';

export function GET(): Response {
  return xmlResponse(sitemap(sitemapPages()));
}
