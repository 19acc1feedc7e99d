/** Serves the export as a plain static host would: what works here works there. */
import { existsSync, readFileSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { join, posix } from 'node:path';
import compression from 'compression';
import send from 'send';
import { headersOf, parseHeaders, parseRedirects, redirectOf } from './host-rules';

export interface StaticSite {
  /** The folder that `npm run build` wrote. */
  readonly folder: string;
  /** The folder of the host that the site lives in, such as `/tally`; empty at the root. */
  readonly basePath?: string;
}

const year = 'public, max-age=31536000, immutable';
const revalidate = 'public, max-age=0, must-revalidate';

// Parts of a file (206) are parts of the file as stored; compressing them would give other bytes than were asked for.
const compress = compression({ filter: (req, res) => res.statusCode !== 206 && compression.filter(req, res) });

function textOf(folder: string, name: string): string {
  const file = join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function redirect(res: ServerResponse, status: number, location: string): ServerResponse {
  return res.writeHead(status, { location, 'cache-control': revalidate }).end();
}

function plain(res: ServerResponse, status: number, text: string, headers: OutgoingHttpHeaders = {}): ServerResponse {
  return res.writeHead(status, { ...headers, 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

/** These two instruct the host; a host doesn't give them out, however their address is written. */
function isForHost(path: string): boolean {
  try {
    return /^\/_(?:redirects|headers)\/?$/i.test(posix.normalize(`/${decodeURIComponent(path)}`));
  } catch {
    return false;
  }
}

/** Answers requests from the files of one export; its `_redirects` and `_headers` hold if it has them. */
export function staticHandler({ folder, basePath = '' }: StaticSite): RequestListener {
  const redirects = parseRedirects(textOf(folder, '_redirects'));
  const headers = parseHeaders(textOf(folder, '_headers'));

  function notFound(req: IncomingMessage, res: ServerResponse): ServerResponse {
    if (!existsSync(join(folder, '404.html'))) return plain(res, 404, 'Not found');
    // Preconditions are about the page asked for, not about this one.
    for (const name of ['if-match', 'if-unmodified-since']) delete req.headers[name];
    res.statusCode = 404;
    // Nor is what was said of it.
    res.removeHeader('Content-Type');
    res.setHeader('Cache-Control', revalidate);
    return send(req, '/404.html', {
      root: folder,
      acceptRanges: false,
      cacheControl: false,
      etag: false,
      lastModified: false,
    })
      .on('error', () => plain(res, 404, 'Not found'))
      .pipe(res);
  }

  function answer(req: IncomingMessage, res: ServerResponse): ServerResponse {
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.setHeader('Allow', 'GET, HEAD');
      return plain(res, 405, 'Only GET and HEAD');
    }
    const [, path = '/', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(req.url ?? '/') ?? [];
    for (const [name, value] of headersOf(headers, path)) res.setHeader(name, value);
    const moved = redirectOf(redirects, path);
    if (moved) return redirect(res, moved.status, moved.to + query);
    if (basePath && path === '/') return redirect(res, 302, `${basePath}/${query}`);
    if (basePath && path === basePath) return redirect(res, 301, `${basePath}/${query}`);
    if (!path.startsWith(`${basePath}/`)) return notFound(req, res);
    const inside = path.slice(basePath.length);
    if (isForHost(inside)) return notFound(req, res);
    if (!res.hasHeader('Cache-Control')) {
      res.setHeader('Cache-Control', inside.startsWith('/_next/static/') ? year : revalidate);
    }
    return send(req, inside, { root: folder, cacheControl: false, dotfiles: 'allow' })
      .on('directory', (_res: ServerResponse, directory: string) => {
        if (!existsSync(join(directory, 'index.html'))) return notFound(req, res);
        // One slash at the front: `//host/` would lead away from the site.
        redirect(res, 301, `${path.replace(/^\/+/, '/')}/${query}`);
      })
      .on('error', (error: { status?: number; headers?: OutgoingHttpHeaders }) => {
        // A part that the file doesn't have is no missing page.
        if (error.status !== 416) return notFound(req, res);
        return plain(res, 416, 'The file has no such part', error.headers);
      })
      .pipe(res);
  }

  return (req, res) => compress(req, res, () => answer(req, res));
}

/** Only this machine: what is served here may be an edition ahead of its time. */
export const ownHost = '127.0.0.1';

/**
 * Starts a server for one export; port 0 takes any free one. A port that can't be had rejects with the system's error.
 * @param host the address of this machine that it answers at; `0.0.0.0` is all of them
 */
export function listen(site: StaticSite, port: number, host = ownHost): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(staticHandler(site));
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}
