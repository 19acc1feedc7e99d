/** What may not lie under public/: links, which would put a file from elsewhere on this machine into the site. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { publicFolders } from '../pictures/picture-file';
import type { Problem } from '../problem';

/** @param root the content folder; the project's own public/ goes into the site as well */
export function checkPublicFiles(root: string): Problem[] {
  return publicFolders(root).flatMap((folder) => linksIn(folder, 'public'));
}

function linksIn(folder: string, name: string): Problem[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): Problem[] => {
    const file = `${name}/${entry.name}`;
    if (entry.isDirectory()) return linksIn(path.join(folder, entry.name), file);
    if (!entry.isSymbolicLink()) return [];
    const message = 'is a link to elsewhere: put the file itself here';
    return [{ file, line: 1, column: 1, level: 'error', rule: 'reference', message }];
  });
}
