import { beforeEach, expect, test, vi } from 'vitest';
import { markdown, someContent, useContent } from '../_content/content.fixture';
import { scriptJson } from './json-ld';

vi.mock('../_content/watch', () => ({}));
vi.setConfig({ testTimeout: 120_000 });

const clock = '2018-01-01T00:00Z';
const address = 'https://the-tally.example';

beforeEach(() => useContent(someContent, clock));

/** What a story says of itself, as a machine reads it: through the script element and back. */
async function nodesOf(id: string): Promise<Record<string, unknown>[]> {
  const { getEdition } = await import('../_content/edition');
  const { storyNodes } = await import('./story');
  const post = getEdition().post(id);
  if (!post) throw new Error(id);
  return JSON.parse(scriptJson(storyNodes(post)));
}

test('JSON in a script element is the same JSON, and can’t end the element', () => {
  const value = { text: '</script><!-- & \u2028\u2029 é "', list: [null, 1.5, true] };
  const json = scriptJson(value);
  expect(JSON.parse(json)).toEqual(value);
  expect(json).not.toMatch(/[<>&\u2028\u2029]/);
});

test('a report names its authors as what they are, its corrections and sources', async () => {
  const [report] = await nodesOf('two-authors');
  expect(report).toMatchObject({
    '@type': 'ReportageNewsArticle',
    '@id': `${address}/posts/two-authors/#main`,
    datePublished: '2017-05-06T18:40+02:00',
    dateModified: '2017-05-08T09:30+02:00',
    author: [
      { '@type': 'Person', name: 'Missy', url: `${address}/authors/missy/`, jobTitle: 'Guest writer' },
      { '@type': 'Organization', name: 'The desk', url: `${address}/authors/desk/` },
    ],
    image: [`${address}/images/a.png`],
    correction: [
      { '@type': 'CorrectionComment', text: 'It said 13:56; it was 23:56.', datePublished: '2017-05-08T09:30+02:00' },
    ],
    citation: [{ name: 'A report', publisher: { name: 'The Paper' }, url: 'https://paper.example/' }],
  });
});

test.each([
  ['report', 'ReportageNewsArticle'],
  ['analysis', 'AnalysisNewsArticle'],
  ['opinion', 'OpinionNewsArticle'],
  ['poll', 'NewsArticle'],
  ['note', 'NewsArticle'],
  ['open-topic', 'NewsArticle'],
  ['live', 'LiveBlogPosting'],
])('a post of kind %s is a %s', async (kind, type) => {
  const post = markdown(`title: T\nsummary: S\ndate: 2017-05-01\nkind: ${kind}\nauthors: [desk]`);
  useContent({ ...someContent, 'one.md': post }, clock);
  expect((await nodesOf('one'))[0]?.['@type']).toBe(type);
});

test('a live post has the updates that are out, each with its address', async () => {
  const [live] = await nodesOf('live');
  expect(live).toMatchObject({
    coverageStartTime: '2017-05-05T18:00+02:00',
    coverageEndTime: '2017-05-06',
    inLanguage: 'fr',
    liveBlogUpdate: [
      { '@type': 'BlogPosting', headline: 'Without a title.', datePublished: '2017-05-05T21:00+02:00' },
      { '@type': 'BlogPosting', headline: 'First figures', url: `${address}/posts/live/#update-2017-05-05T20-00` },
    ],
  });
  expect(JSON.stringify(live)).not.toContain('Too early');
});

test('only a verdict is a fact-check, and only who is known to be a person or a party is called one', async () => {
  const reviews = (await nodesOf('two-authors')).filter((node) => node['@type'] === 'ClaimReview');
  expect(reviews).toMatchObject([
    {
      claimReviewed: 'It was at 13:56',
      reviewRating: { ratingValue: 1, worstRating: 1, bestRating: 5, alternateName: 'False' },
      itemReviewed: { '@type': 'Claim', creditText: 'Ada Example', author: { '@type': 'Person', name: 'Ada Example' } },
    },
    {
      claimReviewed: 'It was hacked',
      reviewRating: { ratingValue: 5, alternateName: 'Confirmed' },
      itemReviewed: { author: { '@type': 'Organization', name: 'The Blue List' } },
    },
  ]);
});

test('a contest with a count is a dataset, one without is none', async () => {
  const { getEdition } = await import('../_content/edition');
  const { datasets } = await import('./dataset');
  const election = getEdition().election('xx-2017');
  expect(election && datasets(election)).toMatchObject([
    {
      '@type': 'Dataset',
      name: 'An election: The mayor',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      temporalCoverage: '2017-05-05',
      spatialCoverage: { '@type': 'Place', name: 'France', identifier: 'FR' },
      isBasedOn: ['https://town.example/'],
      distribution: [
        { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${address}/data/xx-2017/mayor.csv` },
        {
          '@type': 'DataDownload',
          encodingFormat: 'application/json',
          contentUrl: `${address}/data/xx-2017/mayor.json`,
        },
      ],
    },
  ]);
});
