/**
 * What a host says with each file: the one place for headers, caching, content types and the content security policy.
 * From it come `_headers` in out/, the meta element of every page, and the configurations under e2e/hosts.
 */

export type Headers = Readonly<Record<string, string>>;

export interface FileClass {
  readonly name: string;
  /**
   * Which addresses belong to it, without the base path; the first class that fits holds. The form must be one that
   * JavaScript, PCRE (nginx) and RE2 (Caddy) read alike: no look-around, no back-references.
   */
  readonly pattern: string;
  readonly headers: Headers;
}

/** Said with every answer, redirects and errors included. */
export const everywhere: Headers = {
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Asked for again at every use, and answered with 304 where nothing has changed. */
export const revalidate = 'public, max-age=0, must-revalidate';
const short = 'public, max-age=60, must-revalidate';
const hour = 'public, max-age=3600';
const forGood = 'public, max-age=31536000, immutable';

// What a page may load stands in its own meta element, by hash; here is what only a header can say, and what holds for all.
const pagePolicy = "base-uri 'none'; form-action 'self'; object-src 'none'";
// A file that is no page loads and runs nothing, even where it is opened by itself.
const inert = "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'";

// A drawing may hold its own styles, and some browsers hold this against it even as <img>; it fetches and runs nothing.
const drawing = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

const ours: Headers = { 'Cross-Origin-Resource-Policy': 'same-origin' };
/** Meant to be taken away: by feed readers, spreadsheets, other sites' scripts. */
const anyones: Headers = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' };

function feed(name: string, file: string, type: string): FileClass {
  return {
    name,
    pattern: `/${file.replaceAll('.', '\\.')}$`,
    headers: { ...anyones, 'Content-Type': type, 'Content-Security-Policy': inert, 'Cache-Control': short },
  };
}

/** Every address belongs to the first of these that fits it; the last fits all. */
export const classes: readonly FileClass[] = [
  // Their names change with their content.
  { name: 'hashed', pattern: '^/(?:_next/static|script)/', headers: { ...ours, 'Cache-Control': forGood } },
  {
    name: 'embed',
    pattern: '^/embed/(?:.*/)?$',
    headers: {
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Content-Security-Policy': `${pagePolicy}; frame-ancestors *`,
      'Cache-Control': revalidate,
    },
  },
  {
    name: 'page',
    pattern: '(?:/|\\.html)$',
    headers: {
      ...ours,
      'Content-Security-Policy': `${pagePolicy}; frame-ancestors 'none'`,
      'X-Frame-Options': 'DENY',
      'Cache-Control': revalidate,
    },
  },
  feed('rss', 'feed.xml', 'application/rss+xml; charset=utf-8'),
  feed('atom', 'atom.xml', 'application/atom+xml; charset=utf-8'),
  feed('json-feed', 'feed.json', 'application/feed+json; charset=utf-8'),
  feed('opml', 'feeds.opml', 'text/x-opml; charset=utf-8'),
  {
    name: 'data',
    pattern: '^/data/',
    headers: { ...anyones, 'Content-Security-Policy': inert, 'Cache-Control': short },
  },
  {
    name: 'picture',
    pattern: '\\.(?:svg|png|jpe?g|webp|avif|gif|ico)$',
    headers: { ...anyones, 'Content-Security-Policy': drawing, 'Cache-Control': hour },
  },
  { name: 'other', pattern: '^/', headers: { ...ours, 'Cache-Control': revalidate } },
];

/** The class of an address, given without the base path. */
export function classOf(path: string): FileClass {
  const found = classes.find(({ pattern }) => new RegExp(pattern).test(path));
  if (found === undefined) throw new Error(`${path} is no address: it must start with a slash`);
  return found;
}

/** Content types by ending, for hosts that are told all of them; feeds have theirs above. */
export const contentTypes: Headers = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  xml: 'application/xml',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  ico: 'image/vnd.microsoft.icon',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
};

/** The types that compression makes smaller. */
export const compressible: readonly string[] = [
  ...new Set(
    [...Object.values(contentTypes), ...classes.flatMap(({ headers }) => headers['Content-Type'] ?? [])].map((type) =>
      type.replace(/;.*/, ''),
    ),
  ),
].filter((type) => !/^(?:image\/(?!svg)|font\/)/.test(type));

export interface PageAddition {
  readonly pattern: string;
  /** Sources that these pages have besides the usual ones, by directive. */
  readonly directives: Readonly<Record<string, readonly string[]>>;
}

/** Pages whose content security policy must say more than what is found in them. */
export const pageAdditions: readonly PageAddition[] = [
  // The search runs in WebAssembly.
  { pattern: '^/search/$', directives: { 'script-src': ["'wasm-unsafe-eval'"] } },
];
