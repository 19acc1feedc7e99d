/** A small export in a temporary folder, served at the root and under a base path, for the server's tests. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listen } from './static-server';

export const long = `<!doctype html><title>Long</title>${'<p>counted and checked</p>'.repeat(200)}`;
const files: Record<string, string> = {
  '../secret.txt': 'secret',
  'index.html': '<h1>Front page</h1>',
  '404.html': '<h1>Not here</h1>',
  'posts/x/index.html': long,
  'posts/x/share.png': 'png',
  'images/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'feed.xml': '<rss/>',
  'sitemap.xml': '<urlset/>',
  'feed.json': '{}',
  'data/counts.csv': 'a,b',
  'robots.txt': 'User-agent: *',
  'site.webmanifest': '{}',
  'images/a.avif': 'avif',
  'images/a.webp': 'webp',
  'search.wasm': 'wasm',
  '.well-known/security.txt': 'Contact:',
  '_next/static/a1b2.css': 'body{}',
  '_next/static/text.woff2': 'font'.repeat(900),
  _redirects: '/gone/ /posts/x/ 301\n',
  _headers: '/feed.xml\n  Content-Type: application/rss+xml; charset=utf-8\n/*\n  X-Content-Type-Options: nosniff\n',
};

export interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks with the path as typed: fetch would tidy it first. */
export function ask(server: Server, path: string, headers: OutgoingHttpHeaders = {}, method = 'GET'): Promise<Answer> {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: address.port, path, headers, method, agent: false }, (res) => {
      const parts: Buffer[] = [];
      res.on('data', (part: Buffer) => parts.push(part));
      res.on('end', () => resolve({ status: res.statusCode, headers: res.headers, body: Buffer.concat(parts) }));
    })
      .on('error', reject)
      .end();
  });
}

export interface FixtureHost {
  readonly folder: string;
  readonly root: Server;
  /** The same files under /tally. */
  readonly based: Server;
  close(): void;
}

/** Writes the files and serves them at free ports. */
export async function fixtureHost(): Promise<FixtureHost> {
  const home = mkdtempSync(join(tmpdir(), 'tally-server-'));
  const folder = join(home, 'out');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const root = await listen({ folder }, 0);
  const based = await listen({ folder, basePath: '/tally' }, 0);
  return {
    folder,
    root,
    based,
    close() {
      for (const server of [root, based]) server.close();
      rmSync(home, { recursive: true });
    },
  };
}
