/** The last steps of an export, when its pages are finished: what hosts and readers are told about its files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { absolute, href, site } from '../_site/site';
import { aliasFile, aliasPage, demandFree, type Move } from './aliases';
import { withContentPolicy } from './content-policy';
import { addressOf, filesOf } from './files-of';
import { headersFile, redirectsFile } from './host-files';
import {
  fingerprints,
  integrityName,
  integrityText,
  publicText,
  signatureName,
  signatureOf,
  signingKey,
} from './integrity';
import { keepFiles } from './kept-files';

export interface HostOptions {
  /** Former addresses of the posts that are published. */
  readonly moves: readonly Move[];
  /** The folder of the edition that this one replaces; it need not exist. */
  readonly earlier: string;
  /** TALLY_SIGNING_KEY, where it is set. */
  readonly key: string | undefined;
}

/**
 * Adds to a finished export: pages at former addresses, `_headers`, `_redirects`, files of earlier editions that are still in use, and fingerprints of all of it.
 * @returns whether the fingerprints are signed
 * @throws naming the page or alias that stands in the way
 */
export function prepareForHosts(folder: string, { moves, earlier, key: setting }: HostOptions): boolean {
  const key = signingKey(setting);
  if (key !== undefined && site.signingKey !== '' && publicText(key) !== site.signingKey) {
    throw new Error('TALLY_SIGNING_KEY and the signingKey of the settings are not a pair.');
  }
  demandFree(moves, folder);
  const moved: Record<string, string> = {};
  for (const move of moves) {
    const file = aliasFile(move.from);
    if (file === undefined) continue;
    write(folder, file, withContentPolicy(aliasPage(move), addressOf(file)));
    moved[file] = href(move.to);
  }
  // Who takes these two obeys them and doesn't give them out; pages at former addresses are for other hosts.
  const ruled = filesOf(folder).filter((file) => !['_headers', '_redirects'].includes(file) && !(file in moved));
  if (key !== undefined) ruled.push(signatureName);
  const redirections = moves.map(({ from, to }) => ({ from: href(from), to: href(to), page: !!aliasFile(from) }));
  write(folder, '_redirects', redirectsFile(redirections));
  write(folder, '_headers', headersFile([...ruled, integrityName], site.basePath));

  const files = filesOf(folder);
  const text = integrityText({
    site: absolute('/'),
    signature: key === undefined ? 'none' : 'ed25519',
    files: fingerprints(folder, files),
    kept: keepFiles(earlier, folder, files),
    moved,
  });
  write(folder, integrityName, text);
  if (key !== undefined) write(folder, signatureName, signatureOf(text, key));
  return key !== undefined;
}

function write(folder: string, file: string, text: string): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}
