import { getEdition } from '../_content/edition';
import { xmlResponse } from '../_site/xml';
import { newsPosts, newsSitemap } from '../_sitemap/news';

export const dynamic = 'force-static';

export function GET(): Response {
  return xmlResponse(newsSitemap(newsPosts(getEdition())));
}
