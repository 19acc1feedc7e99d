/** Former addresses of posts: what a host is told of them, and the page that stands there where it can't be told. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { absolute, href, site } from '../_site/site';
import { escapeText } from './escape';

export interface Move {
  /** As the editor typed it, without the base path: `/2017/old-name/`. */
  readonly from: string;
  /** The address of the post, without the base path. */
  readonly to: string;
  /** The file that asks for it, for messages. */
  readonly file: string;
  /** The title of the post. */
  readonly title: string;
}

/** A path with %-escapes undone; undefined where they make no text. */
function decoded(from: string): string | undefined {
  try {
    return decodeURIComponent(from);
  } catch {
    return undefined;
  }
}

/**
 * The file that a host without redirects would give out at a former address; undefined where none can be: an ending
 * that is served as something else than a page (`/old.php`), or a path that would leave the folder or hide in it.
 */
export function aliasFile(from: string): string | undefined {
  const segments = decoded(from)?.split('/').slice(1);
  if (segments === undefined) return undefined;
  if (segments.at(-1) === '') segments.pop();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no file name may have
  const impossible = /^\.|^$|[\u0000-\u001f\u007f\\:*?"<>|]|[. ]$/;
  if (
    segments.length === 0 ||
    segments.some((segment) => impossible.test(segment) || segment.length > 120 || Buffer.byteLength(segment) > 255)
  ) {
    return undefined;
  }
  const last = segments.at(-1) ?? '';
  if (/\.html?$/i.test(last)) return segments.join('/');
  return /\.[a-z0-9]{1,5}$/i.test(last) ? undefined : [...segments, 'index.html'].join('/');
}

/**
 * Refuses a former address at which the export has a file: a host would take one for the other.
 * @throws naming every such alias and the file that asks for it
 */
export function demandFree(moves: readonly Move[], folder: string): void {
  const taken = moves.filter(({ from }) => {
    const direct = path.join(folder, decoded(from) ?? from);
    const asPage = path.join(folder, aliasFile(from) ?? from);
    return [direct, asPage].some((file) => existsSync(file) && statSync(file).isFile());
  });
  if (taken.length === 0) return;
  const lines = taken.map(({ file, from }) => `${file}: the alias ${from} is the address of a file of the site`);
  throw new Error(lines.join('\n'));
}

/** A page that leads on by itself; hosts that know of the move never show it. */
export function aliasPage({ title, to }: Pick<Move, 'title' | 'to'>): string {
  const [name, here, canonical] = [escapeText(title), escapeText(href(to)), escapeText(absolute(to))];
  return (
    `<!DOCTYPE html><html lang="${escapeText(site.language)}"><head><meta charset="utf-8"/>` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"/><title>${name}</title>` +
    `<meta http-equiv="refresh" content="0; url=${here}"/><meta name="robots" content="noindex"/>` +
    `<link rel="canonical" href="${canonical}"/></head>` +
    `<body><main><h1>${name}</h1><p>This page has moved to <a href="${here}">${canonical}</a>.</p></main></body></html>\n`
  );
}
