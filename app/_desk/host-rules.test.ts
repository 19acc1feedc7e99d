import { describe, expect, it } from 'vitest';
import { headersOf, parseHeaders, parseRedirects, redirectOf } from './host-rules';

describe('_redirects', () => {
  const rules = parseRedirects(
    '# moved in 2017\n/old /posts/new/ 301\r\n\n/2017/* /archive/:splat 302\n/a.b /posts/dotted/\nhalf-a-line\n',
  );

  it('reads a line as from, to and status, 301 where none is given', () => {
    expect(rules).toEqual([
      { from: '/old', to: '/posts/new/', status: 301 },
      { from: '/2017/*', to: '/archive/:splat', status: 302 },
      { from: '/a.b', to: '/posts/dotted/', status: 301 },
    ]);
  });

  it('takes an address with or without its last slash', () => {
    expect(redirectOf(rules, '/old')?.to).toBe('/posts/new/');
    expect(redirectOf(rules, '/old/')?.to).toBe('/posts/new/');
    expect(redirectOf(rules, '/older')).toBeUndefined();
    expect(redirectOf(rules, '/old/than/this')).toBeUndefined();
  });

  it('passes on what a star stood for', () => {
    expect(redirectOf(rules, '/2017/april/')?.to).toBe('/archive/april/');
  });

  it('takes a dot as a dot', () => {
    expect(redirectOf(rules, '/axb')).toBeUndefined();
  });
});

describe('_headers', () => {
  const rules = parseHeaders(
    '/*\n  X-Frame-Options: DENY\n  Cache-Control: no-cache\n\n# feeds\n/feed.xml\n  Content-Type: application/rss+xml; charset=utf-8\n  cache-control: max-age=60\n',
  );

  it('gives the headers of every rule that fits, the later before the earlier', () => {
    expect(Object.fromEntries(headersOf(rules, '/feed.xml'))).toEqual({
      'X-Frame-Options': 'DENY',
      'Content-Type': 'application/rss+xml; charset=utf-8',
      'cache-control': 'max-age=60',
    });
    expect(Object.fromEntries(headersOf(rules, '/about/'))).toEqual({
      'X-Frame-Options': 'DENY',
      'Cache-Control': 'no-cache',
    });
  });
});
