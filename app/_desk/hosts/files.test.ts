import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { caddyMoves } from './caddy';
import { viewerRequest, viewerResponse } from './cloudfront';
import { configurations } from './files';
import { under } from './host';
import { nginxMoves } from './nginx';

test.each(Object.entries(configurations()))('e2e/hosts/%s is what the policy makes', (name, text) => {
  // Where this fails: npm run hosts
  expect(readFileSync(path.join('e2e/hosts', name), 'utf8')).toBe(text);
});

test('patterns under a base path', () => {
  expect(under('/a.b', '^/data/')).toBe('^/a\\.b/data/');
  expect(new RegExp(under('/tally', '/feed\\.xml$')).test('/tally/topics/x/feed.xml')).toBe(true);
  expect(new RegExp(under('/tally', '/feed\\.xml$')).test('/elsewhere/feed.xml')).toBe(false);
});

const moves = [
  { from: '/2017/%C3%A9lection', to: '/posts/a/', status: 301 },
  { from: '/old.name/', to: '/posts/b/', status: 301 },
];

test('redirects: nginx compares what was typed, Caddy what it means', () => {
  expect(nginxMoves(moves)).toBe('"/2017/%C3%A9lection" "/posts/a/";\n"/old.name/" "/posts/b/";\n');
  expect(caddyMoves(moves)).toContain('path_regexp ^/2017/élection$\n');
  expect(caddyMoves(moves)).toContain('path_regexp ^/old\\.name/$\n');
});

describe('CloudFront', () => {
  function request(uri: string, querystring: object = {}): Record<string, unknown> {
    const code = `${viewerRequest(moves)}; handler(${JSON.stringify({ request: { uri, querystring } })})`;
    return runInNewContext(code);
  }

  test.each([
    ['/', '/index.html'],
    ['/posts/a/', '/posts/a/index.html'],
    ['/feed.xml', '/feed.xml'],
    ['/_headers', '/nothing-here'],
  ])('%s is the file %s', (uri, file) => {
    expect(request(uri)).toMatchObject({ uri: file });
  });

  test.each([
    ['/posts/a', '/posts/a/?x=1'],
    ['//evil.example', '//evil.example'],
    ['//evil', '/evil/?x=1'],
    ['/old.name/', '/posts/b/?x=1'],
  ])('%s leads to %s', (uri, location) => {
    const answer = request(uri, { x: { value: '1' } });
    if (uri.includes('evil.')) expect(answer).toMatchObject({ uri });
    else expect(answer).toMatchObject({ statusCode: 301, headers: { location: { value: location } } });
  });

  function response(uri: string, statusCode: number): Record<string, { value: string }> {
    const event = JSON.stringify({ request: { uri }, response: { statusCode, headers: {} } });
    return runInNewContext(`${viewerResponse('')}; handler(${event}).headers`);
  }

  test('headers by class, and an error is not remembered', () => {
    expect(response('/_next/static/a.js', 200)['cache-control']?.value).toContain('immutable');
    expect(response('/_next/static/a.js', 404)['cache-control']?.value).toContain('must-revalidate');
    expect(response('/posts/a/index.html', 200)['x-frame-options']?.value).toBe('DENY');
    expect(response('/embed/a/b/index.html', 200)['x-frame-options']).toBeUndefined();
    expect(response('/feed.xml', 200)['content-type']?.value).toContain('rss');
  });
});
