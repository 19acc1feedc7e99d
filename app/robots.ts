import type { MetadataRoute } from 'next';
import { absolute, href } from './_site/site';

export const dynamic = 'force-static';

/** Everything is for everybody, but the editors' desk. In a folder of its host the file has no effect: robots ask at the root. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: href('/'), disallow: href('/admin/') },
    sitemap: [absolute('/sitemap.xml'), absolute('/news-sitemap.xml')],
  };
}
