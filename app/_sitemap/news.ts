/** The news sitemap, for search engines that look every few minutes: what was published in the last two days. */
import type { Edition, Post } from '../_content/edition';
import { instantOf } from '../_elections/moment';
import { absolute, site } from '../_site/site';
import { escapeXml } from '../_site/xml';

const twoDays = 48 * 60 * 60 * 1000;
/** The most that a news sitemap may have. */
const most = 1000;

/** The stories of the two days before the clock, newest first; of a republished one the first home is the place to send readers to. */
export function newsPosts({ posts, clock }: Pick<Edition, 'posts' | 'clock'>): Post[] {
  const isNew = ({ date, canonical }: Post) =>
    canonical === undefined && clock - instantOf(date, site.timeZone) <= twoDays;
  return posts.filter(isNew).slice(0, most);
}

export function newsSitemap(posts: readonly Post[]): string {
  const urls = posts.map(
    ({ path, date, title, lang = site.language }) =>
      `<url><loc>${escapeXml(absolute(path))}</loc><news:news><news:publication><news:name>${escapeXml(site.name)}</news:name>` +
      `<news:language>${escapeXml(lang)}</news:language></news:publication>` +
      `<news:publication_date>${escapeXml(date.text)}</news:publication_date><news:title>${escapeXml(title)}</news:title></news:news></url>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${urls.join('')}</urlset>
`;
}
