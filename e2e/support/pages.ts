/** The files of an export and the addresses of its pages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseIntegrity } from '../../app/_export/integrity';

/** Every file of a folder, with forward slashes, in order. */
export function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/** The address of every page of an export, `/404.html` among them; not of those that only lead on. */
export function pagesOf(folder: string): string[] {
  const integrity = join(folder, 'integrity.json');
  const moved = existsSync(integrity) ? parseIntegrity(readFileSync(integrity, 'utf8')).moved : {};
  const html = filesOf(folder).filter((file) => file.endsWith('.html') && !(file in moved));
  return html.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
}

/** Whether a page is a figure by itself, to stand in a frame on another site: it has no masthead, and search engines pass it by. */
export function isEmbed(path: string): boolean {
  return path.startsWith('/embed/');
}
