import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, type FixtureHost, fixtureHost, long } from './static-server.fixture';

let host: FixtureHost;

beforeAll(async () => {
  host = await fixtureHost();
});

afterAll(() => host.close());

describe('content types', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/images/a.svg', 'image/svg+xml'],
    ['/images/a.avif', 'image/avif'],
    ['/images/a.webp', 'image/webp'],
    ['/posts/x/share.png', 'image/png'],
    ['/_next/static/text.woff2', 'font/woff2'],
    ['/_next/static/a1b2.css', 'text/css; charset=utf-8'],
    ['/feed.xml', 'application/rss+xml; charset=utf-8'],
    ['/feed.json', 'application/json; charset=utf-8'],
    ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/data/counts.csv', 'text/csv; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/search.wasm', 'application/wasm'],
    ['/sitemap.xml', 'application/xml'],
    ['/nothing', 'text/html; charset=utf-8'],
  ])('%s is %s', async (path, type) => {
    const { headers } = await ask(host.root, path);
    expect(headers['content-type']?.toLowerCase()).toBe(type);
  });
});

describe('compression', () => {
  it('answers a browser in brotli, an older one in gzip, and says that it varies', async () => {
    const brotli = await ask(host.root, '/posts/x/', { 'accept-encoding': 'gzip, deflate, br, zstd' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotli.headers.vary).toBe('Accept-Encoding');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(long);
    const gzip = await ask(host.root, '/posts/x/', { 'accept-encoding': 'gzip' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(long);
  });

  it('leaves what is compressed already, what is small and what is a part of a file', async () => {
    const font = await ask(host.root, '/_next/static/text.woff2', { 'accept-encoding': 'br' });
    expect(font.headers['content-encoding']).toBeUndefined();
    const small = await ask(host.root, '/robots.txt', { 'accept-encoding': 'br' });
    expect(small.headers['content-encoding']).toBeUndefined();
    const part = await ask(host.root, '/posts/x/', { 'accept-encoding': 'br', range: 'bytes=0-1999' });
    expect(part.status).toBe(206);
    expect(part.body.toString()).toBe(long.slice(0, 2000));
  });
});

describe('a part of a file', () => {
  it('that it does not have is answered as such, and not with another page', async () => {
    const answer = await ask(host.root, '/images/a.svg', { range: 'bytes=99999999-' });
    const { 'content-type': type, 'content-range': range } = answer.headers;
    expect([answer.status, type, range]).toEqual([416, 'text/plain; charset=utf-8', 'bytes */41']);
    expect(answer.body.toString()).toBe('The file has no such part\n');
  });
});

describe('caching', () => {
  it('lets fingerprinted files be kept for good and has all others asked for again', async () => {
    const css = await ask(host.root, '/_next/static/a1b2.css');
    expect(css.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const page = await ask(host.root, '/posts/x/');
    expect(page.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    const based = await ask(host.based, '/tally/_next/static/a1b2.css');
    expect(based.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('answers 304 to who has the newest, by tag or by date', async () => {
    const { headers } = await ask(host.root, '/posts/x/');
    const byTag = await ask(host.root, '/posts/x/', { 'if-none-match': headers.etag });
    expect([byTag.status, byTag.body.length]).toEqual([304, 0]);
    const byDate = await ask(host.root, '/posts/x/', { 'if-modified-since': headers['last-modified'] });
    expect(byDate.status).toBe(304);
    const other = await ask(host.root, '/posts/x/', { 'if-none-match': '"other"' });
    expect(other.status).toBe(200);
  });

  it('keeps a 404 a 404, whatever the request has', async () => {
    const asked = { 'if-none-match': '*', 'if-match': '"x"', range: 'bytes=0-1' };
    const answer = await ask(host.root, '/nothing/', asked);
    expect([answer.status, answer.body.toString()]).toEqual([404, '<h1>Not here</h1>']);
    expect(answer.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });
});

describe('methods and headers', () => {
  it('answers HEAD with the headers alone', async () => {
    const head = await ask(host.root, '/posts/x/', {}, 'HEAD');
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, String(long.length)]);
    expect((await ask(host.root, '/nothing', {}, 'HEAD')).status).toBe(404);
  });

  it('refuses to be written to', async () => {
    const post = await ask(host.root, '/', {}, 'POST');
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('adds the headers of _headers', async () => {
    expect((await ask(host.root, '/')).headers['x-content-type-options']).toBe('nosniff');
  });
});
