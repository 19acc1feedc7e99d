/** The site's own scripts, made from app/_script: files whose names are their content's, and a few bytes for every head. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { href } from './site';

/** `page` is every page's, `live` comes with what may change while it is open, `search` is the search page's. */
export type ScriptName = 'page' | 'live' | 'search';

interface Scripts {
  /** By file name. */
  readonly files: ReadonlyMap<string, string>;
  readonly names: Readonly<Record<ScriptName, string>>;
  /** For a <script> in the head: a constant, so that a policy can name its hash. */
  readonly beforePaint: string;
}

let made: Scripts | undefined;

/** Where a script is, under the base path. */
export function scriptHref(name: ScriptName): string {
  return href(`/script/${scripts().names[name]}`);
}

/** All scripts, minified; made once in a process, but in development at every call, so that an edit shows. */
export function scripts(): Scripts {
  if (!made || process.env.NODE_ENV === 'development') {
    const page = bundle('page.ts');
    const live = bundle('live-page.ts');
    const search = bundle('search-page.ts');
    const names = { page: named('page', page), live: named('live', live), search: named('search', search) };
    const files = new Map([
      [names.page, page],
      [names.live, live],
      [names.search, search],
    ]);
    made = { files, names, beforePaint: bundle('before-paint.ts') };
  }
  return made;
}

function named(name: ScriptName, text: string): string {
  return `${name}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.js`;
}

function bundle(entry: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(process.cwd(), 'app/_script', entry)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    write: false,
  });
  return (outputFiles[0]?.text ?? '').trim();
}
