import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Edition, Post } from '../_content/make-edition';
import { editionAt } from '../data/edition.fixture';
import { cardsOf } from './cards';

// What Next makes of Markdown files in development is no module here.
vi.mock('../_content/watch', () => ({}));

vi.mock('../_site/site', async (load) => {
  const { site, ...others } = await load<typeof import('../_site/site')>();
  return { ...others, site: { ...site } };
});

const edition = editionAt('2018-01-01T00:00Z');

/** The picture of one story, changed. */
function storyWith(change: Partial<Post>): string | undefined {
  const [first, ...others] = edition.posts;
  if (!first) throw new Error('there is no story');
  const changed: Edition = { ...edition, posts: [{ ...first, ...change }, ...others] };
  return cardsOf(changed)
    .find(({ path }) => path === `${first.path}share.png`)
    ?.draw();
}

/** What a picture says, with a bar where the next piece of text begins. */
const words = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1]).join('|');

function draw(path: string, from = edition): string {
  const card = cardsOf(from).find((each) => each.path === path);
  if (!card) throw new Error(`no picture at ${path}`);
  return card.draw();
}

afterEach(async () => {
  const { site } = await import('../_site/site');
  site.storiesWithSharePicture = 5000;
});

describe('every page that has a picture of its own', () => {
  test('has one, each at its own address', () => {
    const paths = cardsOf(edition).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const pages = [...edition.posts, ...edition.elections, ...edition.topics, ...edition.authors];
    expect(paths).toEqual(['/share.png', ...pages.map(({ path }) => `${path}share.png`)]);
  });

  test('draws nothing outside the sheet, and says nothing twice', () => {
    for (const card of cardsOf(edition)) {
      const svg = card.draw();
      expect(svg).not.toMatch(/NaN|undefined|Infinity|light-dark/);
      for (const [, x = '', y = ''] of svg.matchAll(/<text x="([^"]*)" y="([^"]*)"/g)) {
        expect(Number(x), card.path).toBeLessThanOrEqual(1136);
        expect(Number(y), card.path).toBeLessThanOrEqual(630 - 30);
      }
    }
  });
});

describe('a story', () => {
  test('says its kind, storyline, headline, byline and day', () => {
    const text = words(draw('/posts/hack-dump-on-the-eve/share.png'));
    expect(text).toMatch(
      /^The Tally\|Politics, counted and checked\|Guest opinion\|French election 2017\|A dump of mails,/,
    );
    expect(text).toMatch(/\|From Missy\|6 May 2017$/);
  });

  test('that is live is marked, and by a ring once it has ended', () => {
    const running = storyWith({ kind: 'live', coverage: undefined, guest: false, title: 'Counting' });
    expect(running).toContain('#ad3904">Live<');
    expect(running).toMatch(/<path d="M6 2a4[^>]*fill="#ad3904"/);
    expect(draw('/posts/french-round-one-live/share.png')).toMatch(/<path d="M6 2a4[^>]*fill="none" stroke="#ad3904"/);
  });

  test('may be called anything: marks of XML, emoji, one long word, three hundred', () => {
    const svg = storyWith({ title: '<script>alert("1")</script> & 🗳️ co', image: undefined });
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&#x3C;script>');
    expect(words(svg ?? '')).toContain('&#x26; co|');
    expect(words(storyWith({ title: 'Bell \u0007 and ]]> end', image: undefined }) ?? '')).toContain(
      'Bell and ]]&gt; end',
    );
    const long = words(storyWith({ title: 'A very long headline '.repeat(60) }) ?? '');
    expect(long).toMatch(/A very long.*…\|/);
  });

  test('with letters that no face has is shared with the picture of its topic', () => {
    expect(storyWith({ title: '中国的选举' })).toBeUndefined();
    expect(storyWith({ byline: 'محمود' })).toBeUndefined();
    expect(storyWith({ title: 'Η Ελλάδα ψηφίζει, Nguyễn tạm biệt' })).toContain('Ελλάδα');
  });

  test('that is older than the newest few has none', async () => {
    const { site } = await import('../_site/site');
    site.storiesWithSharePicture = 3;
    const again: Edition = { ...edition };
    const stories = cardsOf(again).filter(({ path }) => path.startsWith('/posts/'));
    expect(stories.map(({ path }) => path)).toEqual(edition.posts.slice(0, 3).map(({ path }) => `${path}share.png`));
  });
});

describe('a result', () => {
  const circles = (svg: string, radius: RegExp) =>
    [...svg.matchAll(/<circle[^>]* r="([\d.]+)"/g)].filter(([, r = '']) => radius.test(r)).length;

  test.each([
    ['nl-house-2017', 150, 'VVD is the largest', 'Certified'],
    ['uk-general-2017', 650, 'he Conservative Party is', 'Full count, unofficial'],
  ])('of a chamber has every seat: %s, %i', (id, seats, sentence, status) => {
    const svg = draw(`/results/${id}/share.png`);
    expect(circles(svg, /^(?!9$)/)).toBe(seats);
    expect(words(svg)).toContain(sentence);
    expect(words(svg)).toContain(`|${seats}|`);
    expect(words(svg)).toMatch(new RegExp(`\\|${status}[^|]*\\|As of `));
  });

  test('of two has two bars, the first as long as its share of the scale', () => {
    const svg = draw('/results/fr-president-2017/share.png');
    expect(words(svg)).toMatch(/\|Emmanuel Macron\|66\.10%\|Marine Le Pen\|33\.90%\|Certified\|/);
    const widths = [...svg.matchAll(/<rect x="394"[^>]* width="([\d.]+)"/g)].map((match) => Number(match[1]));
    expect(widths).toHaveLength(2);
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(33.9 / 66.1, 2);
  });

  test('of eleven says how many it leaves out', () => {
    const night = editionAt('2017-04-27T12:00Z');
    const text = words(draw('/results/fr-president-2017/share.png', night));
    expect(text).toContain('First round');
    expect(text).toMatch(/24\.01%\|.*\|and 7 more\|/);
  });

  test('that is still to come says when, and no figure', () => {
    const before = editionAt('2017-03-01T12:00Z');
    const text = words(draw('/results/fr-president-2017/share.png', before));
    expect(text).toMatch(/French presidential.*\|.*Nothing is counted yet/);
    expect(text).not.toContain('%');
  });
});
