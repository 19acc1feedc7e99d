import { staticParams } from '../../_site/static-params';
import { xmlResponse } from '../../_site/xml';
import { sitemapPages } from '../../_sitemap/pages';
import { partFiles, sitemapParts, urlset } from '../../_sitemap/sitemap';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** None, as long as /sitemap.xml holds all addresses itself. */
export function generateStaticParams() {
  return staticParams('file', partFiles(sitemapParts(sitemapPages())));
}

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const parts = sitemapParts(sitemapPages());
  const part = parts[partFiles(parts).indexOf((await params).file)];
  return part ? xmlResponse(urlset(part)) : new Response('There is no such sitemap.\n', { status: 404 });
}
