/** The two kinds of copy that `npm run verify` reads: a folder, and a served site. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { addressOf, filesOf } from '../_export/files-of';
import type { Copy } from '../_export/verify';

export function folderCopy(folder: string): Copy {
  return {
    async read(file) {
      const place = path.join(folder, file);
      return existsSync(place) && statSync(place).isFile() ? readFileSync(place) : undefined;
    },
    list: () => filesOf(folder),
    withheld: [],
  };
}

/**
 * A site as readers get it; what the host has compressed is read as it was before.
 * @param address with the base path, with or without a slash at its end
 */
export function servedCopy(address: string): Copy {
  const base = address.replace(/\/+$/, '');
  return {
    async read(file, moved) {
      const url = base + addressOf(file).split('/').map(encodeURIComponent).join('/');
      const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(60_000) });
      const bytes = new Uint8Array(await answer.arrayBuffer());
      const location = answer.headers.get('location');
      if (moved !== undefined && location !== null && [301, 308].includes(answer.status)) {
        const to = new URL(location, url);
        // The same path on another host is another place.
        return to.origin === new URL(url).origin && to.pathname === moved ? 'moved' : undefined;
      }
      // Some hosts show the page for what is missing with its own status only.
      return answer.ok || (file === '404.html' && answer.status === 404) ? bytes : undefined;
    },
    list: () => undefined,
    withheld: ['_headers', '_redirects'],
  };
}
