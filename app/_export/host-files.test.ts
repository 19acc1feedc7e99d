import { describe, expect, test } from 'vitest';
import { headersOf, parseHeaders, parseRedirects, redirectOf } from '../_desk/host-rules';
import { classOf, everywhere } from '../_site/host-policy';
import { addressOf } from './files-of';
import { headersFile, redirectsFile } from './host-files';

const files = [
  '404.html',
  '_next/static/chunks/a.css',
  '_next/static/media/b.woff2',
  'about/index.html',
  'data/index.json',
  'data/nl/house.csv',
  'embed/nl/house/index.html',
  'embed/fr/round-1/index.html',
  'feed.xml',
  'icon.svg',
  'images/a.svg',
  'images/hack/b.svg',
  'index.html',
  'posts/a/index.html',
  'posts/a/share.png',
  'posts/feed.json',
  'results/nl/__next._tree.txt',
  'results/nl/index.html',
  'results/nl/share.png',
  'robots.txt',
];

describe('_headers', () => {
  test.each(['', '/tally'])('gives each file the headers of its class, each of them once (%s)', (basePath) => {
    const rules = parseHeaders(headersFile(files, basePath));
    for (const file of files) {
      const address = basePath + addressOf(file);
      const fitting = rules.filter(({ pattern }) => pattern.test(address)).flatMap(({ headers }) => headers);
      const names = fitting.map(([name]) => name);
      expect(names.length, `${address} twice`).toBe(new Set(names).size);
      expect(Object.fromEntries(headersOf(rules, address))).toEqual({
        ...everywhere,
        ...classOf(addressOf(file)).headers,
      });
    }
  });

  test('does not grow with the number of posts', () => {
    const many = Array.from({ length: 3000 }, (_, index) => [`posts/p${index}/index.html`, `images/p${index}.png`]);
    expect(headersFile([...files, ...many.flat()], '')).toBe(headersFile(files, ''));
  });

  test('says so where a host would not take it', () => {
    const tops = Array.from({ length: 120 }, (_, index) => `top${index}.txt`);
    expect(() => headersFile(tops, '')).toThrow('121 rules');
  });

  test('has no line too long for a host', () => {
    for (const line of headersFile(files, '/a-long-base-path').split('\n')) expect(line.length).toBeLessThan(2000);
  });
});

test('pages may be framed by nobody, embeds by all', () => {
  expect(classOf('/posts/a/').headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  expect(classOf('/embed/nl/house/').headers['Content-Security-Policy']).toContain('frame-ancestors *');
  expect(classOf('/embed/nl/house/').headers).not.toHaveProperty('X-Frame-Options');
});

describe('_redirects', () => {
  const text = redirectsFile([
    { from: '/2017/old/', to: '/posts/a/', page: true },
    { from: '/old.php', to: '/posts/b/', page: false },
  ]);

  test('forces a move where a page stands, for Netlify, and states it plainly for Cloudflare', () => {
    expect(text).toBe(
      '/2017/old /posts/a/ 301!\n/2017/old /posts/a/ 301\n/2017/old/ /posts/a/ 301\n/old.php /posts/b/ 301\n',
    );
  });

  test('is what npm start reads', () => {
    expect(redirectOf(parseRedirects(text), '/2017/old/')).toMatchObject({ to: '/posts/a/', status: 301 });
    expect(redirectOf(parseRedirects(text), '/old.php')).toMatchObject({ to: '/posts/b/', status: 301 });
  });

  test('is refused where a host would pass over a part of it', () => {
    const many = Array.from({ length: 1001 }, (_, index) => ({ from: `/old-${index}`, to: '/posts/a/', page: true }));
    expect(() => redirectsFile(many)).toThrow('2000');
    expect(() => redirectsFile([{ from: `/${'a'.repeat(1000)}`, to: '/posts/a/', page: false }])).toThrow('too long');
  });
});
