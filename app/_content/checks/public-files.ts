/**
 * What may not lie under public/: links, which would put a file from elsewhere on this machine into the site; what stands
 * where the site has something of its own; and among the pictures, what runs where a reader opens it by itself.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isHidden } from '../hidden';
import { drawingFaults } from '../pictures/drawing';
import { publicFolders } from '../pictures/picture-file';
import type { Problem } from '../problem';
import { comparable } from './addresses';
import { isMade, isMadeFile } from './site-made';

/** What another publication has of its own: its file takes the place of the site's. */
const replaceable = new Set(['/favicon.ico', '/icon.svg', '/apple-icon.png', '/robots.txt', '/manifest.webmanifest']);

/** @param root the content folder; the project's own public/ goes into the site as well */
export function checkPublicFiles(root: string): Problem[] {
  return publicFolders(root).flatMap((folder) => problemsIn(folder, 'public'));
}

function problemsIn(folder: string, name: string): Problem[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): Problem[] => {
    const file = `${name}/${entry.name}`;
    const at = { file, line: 1, column: 1, level: 'error' } as const;
    if (entry.isSymbolicLink()) {
      return [{ ...at, rule: 'reference', message: 'is a link to elsewhere: put the file itself here' }];
    }
    if (isHidden(file.slice('public/'.length))) return [];
    const address = comparable(file.slice('public'.length));
    const isTaken = (isMade(address) && !replaceable.has(address)) || address.startsWith('/_next/');
    if (entry.isDirectory() ? isMadeFile(address) : isTaken) {
      const message = `stands at ${address}, where the site has a page or file of its own: give it another name`;
      return [{ ...at, rule: 'alias-clash', message }];
    }
    if (entry.isDirectory()) return problemsIn(path.join(folder, entry.name), file);
    if (file.startsWith('public/images/') && /\.(?:x?html?|xht|xml|xslt?|m?js)$/i.test(file)) {
      return [{ ...at, rule: 'schema', message: 'is no picture, and could run in a browser: not in public/images/' }];
    }
    return /\.svg$/i.test(file) ? problemsOfDrawing(path.join(folder, entry.name), file) : [];
  });
}

function problemsOfDrawing(place: string, file: string): Problem[] {
  const text = textOf(readFileSync(place));
  if (text === undefined) {
    const message = "is not written in UTF-8, so that what a browser reads in it can't be checked: save it as UTF-8";
    return [{ file, line: 1, column: 1, level: 'error', rule: 'schema', message }];
  }
  return drawingFaults(text).map(({ offset, level, message }) => {
    const before = text.slice(0, offset).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    return { file, line: before.length, column, level, rule: 'schema', message };
  });
}

/**
 * Text in UTF-8; undefined where it is none. A browser finds UTF-16 by its first bytes, and would read a script where
 * this check saw none; the letters of plain markup in UTF-16 are UTF-8 too, each beside a U+0000, which no XML holds.
 */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
