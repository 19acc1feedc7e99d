/** What the site makes at addresses of its own, without a file of posts/: nothing else may stand there. */
import { routes } from '../routes';
import { comparable, fixedPages } from './addresses';

/** What a build adds at its end. (That for hosts is named in _export as well; a test holds the two together.) */
export const addedLast = [
  '/_headers',
  '/_redirects',
  '/integrity.json',
  '/integrity.json.sig',
  '/404.html',
  '/404/',
  '/share.png',
  '/live.json',
];

/** Folders in which all is made. */
const madeFolders = /^\/(?:_next|data|embed|pagefind|script)(?:\/|$)/;

let known: ReadonlySet<string> | undefined;

/** @param path as `comparable` gives it */
export function isMade(path: string): boolean {
  known ??= new Set([...fixedPages, ...routes(), ...addedLast].map(comparable));
  return known.has(path);
}

/** Whether it is a file by its very name: below it nothing can stand. */
export function isMadeFile(path: string): boolean {
  return isMade(path) && (/\.[a-z0-9]+$/.test(path) || /^\/_(?:headers|redirects)$/.test(path));
}

/** Whether it lies in a folder in which all is made by the site. */
export function isInMadeFolder(path: string): boolean {
  return madeFolders.test(path);
}
