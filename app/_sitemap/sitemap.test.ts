import { beforeEach, expect, test, vi } from 'vitest';
import { markdown, someContent, useContent } from '../_content/content.fixture';
import { parseMoment } from '../_elections/moment';

vi.mock('../_content/watch', () => ({}));
vi.setConfig({ testTimeout: 120_000 });

const clock = '2018-01-01T00:00Z';
const address = 'https://the-tally.example';

beforeEach(() => useContent(someContent, clock));

/** The lastmod of each address of a sitemap. */
function parsed(xml: string): Record<string, string | undefined> {
  const urls = [...xml.matchAll(/<loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g)];
  return Object.fromEntries(urls.map(([, path = '', changed]) => [path.replace(address, ''), changed]));
}

test('each page has the time of its last change, as it was written', async () => {
  const { sitemapPages } = await import('./pages');
  const { sitemap } = await import('./sitemap');
  expect(parsed(sitemap(sitemapPages()))).toEqual({
    '/': '2017-05-08T09:30+02:00',
    '/posts/two-authors/': '2017-05-08T09:30+02:00',
    '/posts/live/': '2017-05-05T21:00+02:00',
    '/posts/guest/': '2017-05-04',
    '/results/xx-2017/': '2017-05-08T09:30+02:00',
    '/topics/europe/': '2017-05-08T09:30+02:00',
    '/authors/missy/': '2017-05-08T09:30+02:00',
    '/authors/desk/': '2017-05-08T09:30+02:00',
    '/archive/2017-05/': '2017-05-08T09:30+02:00',
    '/results/': '2017-05-08T09:30+02:00',
    '/topics/': '2017-05-08T09:30+02:00',
    '/tags/': '2017-05-08T09:30+02:00',
    '/authors/': '2017-05-08T09:30+02:00',
    '/archive/': '2017-05-08T09:30+02:00',
    '/corrections/': '2017-05-08T09:30+02:00',
    '/about/': undefined,
    '/feeds/': undefined,
  });
});

test('a change that the clock has not reached is none, and a new count is one', async () => {
  useContent(someContent, '2017-05-07T12:00Z');
  const { sitemapPages } = await import('./pages');
  const changed = new Map(sitemapPages().map((page) => [page.path, page.changed?.text]));
  expect(changed.get('/posts/two-authors/')).toBe('2017-05-07');
  expect(changed.get('/corrections/')).toBeUndefined();

  useContent({ 'elections/xx-2017.md': someContent['elections/xx-2017.md'] ?? '' }, clock);
  const { sitemapPages: again } = await import('./pages');
  expect(again().find(({ path }) => path === '/results/xx-2017/')?.changed?.text).toBe('2017-05-05');
});

test('more addresses than a file may have are an index of files', async () => {
  const { partFiles, sitemap, sitemapParts, urlset } = await import('./sitemap');
  const days = ['2017-05-01', '2017-05-03', '2017-05-02', undefined, '2017-05-01'];
  const pages = days.map((day, index) => ({ path: `/${index}/`, changed: parseMoment(day ?? '') ?? undefined }));
  expect(partFiles(sitemapParts(pages, 5))).toEqual([]);
  expect(sitemap(pages, 5)).toBe(urlset(pages));
  expect(partFiles(sitemapParts(pages, 2))).toEqual(['1.xml', '2.xml', '3.xml']);
  expect(sitemap(pages, 2)).toContain('<sitemapindex');
  expect(parsed(sitemap(pages, 2))).toEqual({
    '/sitemap/1.xml': '2017-05-03',
    '/sitemap/2.xml': '2017-05-02',
    '/sitemap/3.xml': '2017-05-01',
  });
  expect(sitemapParts(pages, 2).flat()).toEqual(pages);
});

test('the news sitemap has the stories of two days, escaped', async () => {
  const published = async (at: string) => {
    useContent({ ...someContent, 'moved.md': moved }, at);
    const { newsPosts, newsSitemap } = await import('./news');
    const { getEdition } = await import('../_content/edition');
    const posts = newsPosts(getEdition());
    return { ids: posts.map(({ id }) => id), xml: newsSitemap(posts) };
  };
  const moved = markdown(
    'title: M\nsummary: M\ndate: 2017-05-06\nkind: note\nauthors: [desk]\ncanonical: "https://first.example/"',
  );
  const { ids, xml } = await published('2017-05-07T17:00+02:00');
  expect(ids).toEqual(['two-authors', 'live']);
  expect(xml).toContain('<news:title>Bells  and &lt;b&gt;tags&lt;/b&gt; &amp; more ]]&gt;</news:title>');
  expect(xml).toContain('<news:publication_date>2017-05-06T18:40+02:00</news:publication_date>');
  expect(xml).toContain('<news:language>fr</news:language>');
  expect((await published('2017-05-07T18:01+02:00')).ids).toEqual(['two-authors']);
  expect((await published('2018-01-01T00:00Z')).ids).toEqual([]);
});
