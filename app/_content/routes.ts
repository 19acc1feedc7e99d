/** The addresses that the folders of app/ make without a file of posts/: /archive/, /feed.xml, /robots.txt. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** What Next makes of files with these names, where the file is not the address itself. */
const madeFrom: Readonly<Record<string, string>> = {
  'sitemap.ts': 'sitemap.xml',
  'robots.ts': 'robots.txt',
  'manifest.ts': 'manifest.webmanifest',
};

let known: readonly string[] | undefined;

/** Every address of app/ that has no part which depends on the content. Read once. */
export function routes(folder = path.resolve('app')): readonly string[] {
  known ??= existsSync(folder) ? routesIn(folder, '/') : [];
  return known;
}

function routesIn(folder: string, address: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const { name } = entry;
    if (entry.isDirectory()) {
      // A name in brackets groups what is in it, and is no part of an address.
      if (/^\(\w+\)$/.test(name)) return routesIn(path.join(folder, name), address);
      return /^[_[(@]/.test(name) ? [] : routesIn(path.join(folder, name), `${address}${name}/`);
    }
    if (name === 'page.tsx' || name === 'route.ts') return [address];
    if (/^(?:favicon|icon\d*|apple-icon\d*)\.(?:ico|svg|png)$/.test(name)) return [address + name];
    const made = madeFrom[name];
    return made === undefined ? [] : [address + made];
  });
}
