/** nginx and Caddy, with the configurations that are shipped, answer as `npm start` does. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { listen } from '../../app/_desk/static-server';
import { addressOf } from '../../app/_export/files-of';
import { exportFolder } from '../support/exports';
import { findServer } from '../support/find-server';
import { type Answer, ask, type Running, runHost } from '../support/hosts';
import { filesOf } from '../support/pages';

/** What a host's policy is about; the rest (dates, tags, the server's name) is its own affair. */
const compared = [
  'content-type',
  'cache-control',
  'content-security-policy',
  'x-frame-options',
  'cross-origin-resource-policy',
  'cross-origin-opener-policy',
  'access-control-allow-origin',
  'strict-transport-security',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
];
const always = compared.slice(-4);

function headersOf({ headers }: Answer, names: readonly string[]): Record<string, string | undefined> {
  return Object.fromEntries(names.map((name) => [name, headers[name]?.toString().toLowerCase()]));
}

function plainBody({ headers, body }: Answer): Buffer {
  return headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Addresses that are not plainly a file or a page. */
function oddAddresses(base: string): string[] {
  const paths = [
    '/posts/a-fresh-post',
    '/posts/a-fresh-post?from=feed',
    '//posts/a-fresh-post',
    '/nothing/here/',
    '/nothing',
    '/posts/',
    '/posts',
    '/_next/static/chunks/gone.js',
    '/images/gone.svg',
    '/data/gone.json',
    '/_headers',
    '/_redirects',
    '/2017/zephyranth/',
    '/2017/zephyranth',
    '/2017/zephyranth/?from=search',
    '/old/zephyranth.html',
    '/zephyranth.php',
    '/2017/vexillator/',
  ];
  return paths.map((path) => base + path);
}

for (const name of ['nginx', 'caddy'] as const) {
  for (const [which, basePath] of [
    ['before', ''],
    ['after', '/tally'],
  ] as const) {
    test.describe(`${name}${basePath && ` under ${basePath}`}`, () => {
      test.describe.configure({ mode: 'default' });
      const folder = exportFolder(which);
      let host: Running | undefined;
      let own: { port: number; close(): void };
      let why = '';

      test.beforeAll(async () => {
        test.setTimeout(600_000);
        const { path, reason } = findServer(name);
        why = reason;
        // The list of tests says that one is skipped, and not why.
        if (path === undefined) console.log(`${name} is not tested: ${reason}`);
        if (path === undefined) return;
        host = await runHost(name, path, { folder, basePath });
        const server = await listen({ folder, basePath }, 0);
        const address = server.address();
        if (address === null || typeof address === 'string') throw new Error('no port');
        own = { port: address.port, close: () => server.close() };
      });

      test.afterAll(async () => {
        await host?.stop();
        own?.close();
      });

      test('answers as npm start does', async () => {
        test.skip(host === undefined, why);
        if (host === undefined) return;
        // Pieces of the search index are bytes without a type of their own: each host has another word for that.
        const isPiece = (file: string) => /^pagefind\/.*\.(?:pf_\w+|pagefind)$/.test(file);
        const files = filesOf(folder).filter((file) => !['_headers', '_redirects'].includes(file) && !isPiece(file));
        const addresses = [...files.map((file) => basePath + encodeURI(addressOf(file))), ...oddAddresses(basePath)];
        const faults: unknown[] = [];
        for (const address of addresses) {
          const asked = { 'accept-encoding': 'gzip' };
          const [theirs, ours] = await Promise.all([ask(host.port, address, asked), ask(own.port, address, asked)]);
          // What an error page or a redirect says beyond this is said of a page that isn't there.
          const names = ours.status === 200 ? compared : [...always, ...(ours.status === 404 ? ['cache-control'] : [])];
          const seen = (answer: Answer) => ({
            address,
            status: answer.status,
            location: answer.headers.location,
            headers: headersOf(answer, names),
            body: ours.status === 301 ? '' : digest(plainBody(answer)),
          });
          const [a, b] = [seen(theirs), seen(ours)];
          if (JSON.stringify(a) !== JSON.stringify(b)) faults.push({ theirs: a, ours: b });
        }
        expect(faults).toEqual([]);
        expect(addresses.length).toBeGreaterThan(60);
      });

      test('gives out nothing beside the export', async () => {
        test.skip(host === undefined, why);
        if (host === undefined) return;
        for (const way of [
          '/../package.json',
          '/..%2f..%2fpackage.json',
          '/%2e%2e/before/index.html',
          '/.git/config',
        ]) {
          const { status, body } = await ask(host.port, basePath + way);
          expect([400, 404], way).toContain(status);
          expect(body.toString(), way).not.toContain('the-tally"');
        }
      });

      test('compresses what is text, and only that', async () => {
        test.skip(host === undefined, why);
        if (host === undefined) return;
        const faults: string[] = [];
        for (const file of filesOf(folder).filter((path) => !path.startsWith('_'))) {
          if (statSync(join(folder, file)).size < 2000 || /\.ico$/.test(file)) continue;
          const { status, headers } = await ask(host.port, basePath + addressOf(file), { 'accept-encoding': 'gzip' });
          if (status !== 200) continue;
          const expected = /\.(?:html|css|js|json|xml|csv|svg|txt|opml|webmanifest)$/.test(file) ? 'gzip' : undefined;
          if (headers['content-encoding'] !== expected) faults.push(`${file}: ${headers['content-encoding']}`);
          if (expected && !/accept-encoding/i.test(headers.vary ?? ''))
            faults.push(`${file} does not say that it varies`);
        }
        expect(faults).toEqual([]);
      });

      test('moves former addresses for good, and says nothing of those that are held back', async () => {
        test.skip(host === undefined, why);
        if (host === undefined) return;
        for (const from of ['/2017/zephyranth/', '/2017/zephyranth', '/old/zephyranth.html', '/zephyranth.php']) {
          const { status, headers } = await ask(host.port, basePath + from);
          expect([from, status, headers.location]).toEqual([from, 301, `${basePath}/posts/a-fresh-post/`]);
        }
        const { status } = await ask(host.port, `${basePath}/2017/quillonade/`);
        expect(status).toBe(404);
      });

      test('answers 304 to who has the newest', async () => {
        test.skip(host === undefined, why);
        if (host === undefined) return;
        const { headers } = await ask(host.port, `${basePath}/about/`);
        const again = await ask(host.port, `${basePath}/about/`, { 'if-none-match': headers.etag });
        expect(again.status).toBe(304);
      });
    });
  }
}

test('a former address is a page too, for hosts that know of no redirects', () => {
  const html = readFileSync(join(exportFolder('after'), '2017/zephyranth/index.html'), 'utf8');
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/tally/posts/a-fresh-post/"/>');
  expect(html).toContain('<link rel="canonical" href="https://example.org/tally/posts/a-fresh-post/"/>');
});
