import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Every file below a folder, as a relative path with forward slashes, in a fixed order. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.split(path.sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** The address of a file of the export, without the base path: that of a page ends in a slash. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}
