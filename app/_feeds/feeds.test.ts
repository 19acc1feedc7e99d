import { parseAtomFeed, parseFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { beforeEach, expect, test, vi } from 'vitest';
import { someContent, useContent } from '../_content/content.fixture';

vi.mock('../_content/watch', () => ({}));
// Each test loads the modules anew, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const clock = '2018-01-01T00:00Z';
const address = 'https://the-tally.example';

beforeEach(() => {
  vi.unstubAllEnvs();
  useContent(someContent, clock);
});

/** The feeds of the site, or of what else is asked for, as text. */
async function feeds(of: 'site' | 'topic' | 'author' = 'site') {
  const { feedResponse } = await import('./feed-response');
  const { siteChannel, topicChannel, authorChannel } = await import('./channel');
  const { getEdition } = await import('../_content/edition');
  const topic = getEdition().topic('europe');
  const author = getEdition().author('missy');
  if (!topic || !author) throw new Error('the fixture has both');
  const channel = { site: siteChannel, topic: () => topicChannel(topic), author: () => authorChannel(author) }[of]();
  const text = (file: string) => feedResponse(channel, file).text();
  return { rss: await text('feed.xml'), atom: await text('atom.xml'), json: await text('feed.json') };
}

const names = (list: readonly { name?: string }[] = []) => list.map(({ name }) => name);

test('two parsers read the same stories in the same order', async () => {
  const { rss, atom, json } = await feeds();
  const links = ['/posts/two-authors/', '/posts/live/', '/posts/guest/'].map((path) => address + path);
  const parser = new RssParser();
  for (const xml of [rss, atom]) {
    expect((await parser.parseString(xml)).items.map(({ link }) => link)).toEqual(links);
  }
  expect(parseRssFeed(rss).items?.map(({ link }) => link)).toEqual(links);
  expect(parseAtomFeed(atom).entries?.map((entry) => entry.links?.[0]?.href)).toEqual(links);
  expect(parseJsonFeed(json).items?.map(({ url }) => url)).toEqual(links);
  expect([rss, atom, json].map((text) => parseFeed(text).format)).toEqual(['rss', 'atom', 'json']);
});

test('several authors are each named, and a guest by name whatever the byline', async () => {
  const { rss, atom, json } = await feeds();
  const both = ['Missy', 'The desk'];
  expect(parseRssFeed(rss).items?.map(({ dc }) => dc?.creators)).toEqual([both, ['The desk'], ['Missy']]);
  expect(rss).not.toMatch(/<author>/);
  expect(parseAtomFeed(atom).entries?.map(({ authors }) => names(authors))).toEqual([both, ['The desk'], ['Missy']]);
  expect(parseJsonFeed(json).items?.map(({ authors }) => names(authors))).toEqual([both, ['The desk'], ['Missy']]);
  expect(parseJsonFeed(json).items?.at(2)?.content_html).toMatch(/^<p>From Missy<\/p>/);
});

test('control characters are gone, and what looks like markup in a title is text', async () => {
  const { rss, atom, json } = await feeds();
  for (const text of [rss, atom, json]) {
    expect(text).not.toMatch(/(?![\t\n\r])\p{Cc}|\uFFFE/u);
    expect(text).not.toContain('\\u0007');
  }
  const title = 'Bells  and <b>tags</b> & more ]]>';
  expect((await new RssParser().parseString(rss)).items[0]?.title?.trim()).toBe(title);
  expect(parseAtomFeed(atom).entries?.[0]?.title?.value).toBe(title);
  expect(parseJsonFeed(json).items?.[0]?.title?.trim()).toBe(title);
});

test('a correction raises the time of change, and stands in the text', async () => {
  const { rss, atom, json } = await feeds();
  const [entry] = parseAtomFeed(atom).entries ?? [];
  expect([entry?.published, entry?.updated]).toEqual(['2017-05-06T16:40:00.000Z', '2017-05-08T07:30:00.000Z']);
  expect(parseAtomFeed(atom).updated).toBe('2017-05-08T07:30:00.000Z');
  expect(parseRssFeed(rss).lastBuildDate).toBe('Mon, 08 May 2017 07:30:00 GMT');
  expect(parseJsonFeed(json).items?.[0]?.date_modified).toBe('2017-05-08T07:30:00.000Z');
  expect(entry?.content?.value).toContain('It said 13:56; it was 23:56.');
});

test('the text is whole: links absolute, figures as tables, updates that are out with their addresses', async () => {
  const [story, live] = parseJsonFeed((await feeds()).json).items ?? [];
  expect(story?.content_html).toContain(`<a href="${address}/posts/live/">the other story</a>`);
  expect(story?.content_html).toMatch(new RegExp(`<a href="${address}/posts/two-authors/#[\\w-]+">1</a>`));
  expect(story?.content_html).toMatch(/<table>.*Ada Example.*60/s);
  expect(story?.content_html).toContain('<strong>False:</strong> It was at 13:56');
  expect(story?.content_html).not.toMatch(/<svg|<script|class=|href="[#/]|src="\//);
  expect(live?.content_html).toMatch(/Without a title.*First figures.*They are in/s);
  expect(live?.content_html).toContain(`href="${address}/posts/live/#update-2017-05-05T20-00"`);
  expect(live?.content_html).not.toContain('Held back');
  expect(live?.language).toBe('fr');
});

test('an id stays when the title, the host and the folder change', async () => {
  const ids = async () => {
    const { rss, atom, json } = await feeds();
    return [
      parseRssFeed(rss).items?.map(({ guid }) => guid?.value),
      parseAtomFeed(atom).entries?.map(({ id }) => id),
      parseJsonFeed(json).items?.map(({ id }) => id),
    ];
  };
  const before = await ids();
  expect(before[0]?.[2]).toBe('tag:the-tally.example,2017:/posts/guest/');
  expect(before).toEqual([before[0], before[0], before[0]]);
  useContent({ ...someContent, 'guest.md': (someContent['guest.md'] ?? '').replace('A guest', 'Renamed') }, clock);
  vi.stubEnv('SITE_URL', 'https://elsewhere.example/folder');
  expect((await feeds()).rss).toContain('<title>Renamed</title>');
  expect(await ids()).toEqual(before);
});

test('a topic and an author have their own, with the same entries', async () => {
  const site = parseAtomFeed((await feeds()).atom).entries ?? [];
  const topic = parseAtomFeed((await feeds('topic')).atom);
  expect(topic.title?.value).toBe('Europe & more · The Tally');
  expect(topic.id).toBe('tag:the-tally.example,2017:/topics/europe/');
  expect(topic.entries).toEqual([site[0]]);
  expect(parseAtomFeed((await feeds('author')).atom).entries).toEqual([site[0], site[2]]);
});

test('in a folder of its host every address has the folder', async () => {
  vi.stubEnv('SITE_URL', 'https://example.org/tally');
  for (const text of Object.values(await feeds())) {
    expect(text.match(/https:\/\/example\.org(?!\/tally\/)/g)).toBeNull();
    expect(text).not.toContain('the-tally.example/');
  }
  const { opml } = await import('./opml');
  expect(opml()).toContain('xmlUrl="https://example.org/tally/topics/europe/feed.xml"');
});

test('a feed has as many stories as the settings say, and a very long one is left to its page', async () => {
  const { site } = await import('../_site/site');
  const one = someContent['guest.md'] ?? '';
  const many = Array.from({ length: site.feeds.length + 5 }, (_, index) => [`more-${index}.md`, one]);
  useContent(
    {
      ...someContent,
      ...Object.fromEntries(many),
      'live.md': `${one}\n~~~\n${'Line and line.\n'.repeat(25_000)}~~~\n`,
    },
    clock,
  );
  const { items = [] } = parseJsonFeed((await feeds()).json);
  expect(items).toHaveLength(site.feeds.length);
  expect(items.find(({ url }) => url?.endsWith('/live/'))?.content_html).toContain('The full text is on our site.');
});

test('an empty site has feeds too', async () => {
  useContent({}, clock);
  const { feedResponse } = await import('./feed-response');
  const { siteChannel } = await import('./channel');
  for (const file of ['feed.xml', 'atom.xml']) {
    expect((await new RssParser().parseString(await feedResponse(siteChannel(), file).text())).items).toEqual([]);
  }
  expect(parseJsonFeed(await feedResponse(siteChannel(), 'feed.json').text()).items ?? []).toEqual([]);
});

test('the OPML lists each channel once', async () => {
  const { opml } = await import('./opml');
  const [all, topics, authors] = parseOpml(opml()).body?.outlines ?? [];
  expect(all?.xmlUrl).toBe(`${address}/feed.xml`);
  expect(topics?.outlines?.map(({ xmlUrl }) => xmlUrl)).toEqual([`${address}/topics/europe/feed.xml`]);
  expect(authors?.outlines).toHaveLength(2);
});
