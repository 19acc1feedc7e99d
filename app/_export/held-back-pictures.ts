/**
 * Takes out of an export the pictures that only held-back content names. `next build` copies all of public/, and a
 * picture can tell as much as the text it was meant for.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Edition } from '../_content/make-edition';
import { allFiles, type ParsedFile, type ParsedFiles } from '../_content/parse';
import { picturesNamed } from '../_content/pictures/named';
import { escapeText } from './escape';
import { filesOf } from './files-of';

/**
 * Removes them in place. What no content names stays: it may be meant for a page of the site, or a reader sent there.
 * @param folder the export, with its pages
 * @param files all content, held back or not
 * @param edition what of it is published
 * @returns the paths of what was removed, such as `/images/secret.svg`, in order
 */
export function removeHeldBackPictures(folder: string, files: ParsedFiles, edition: Edition): string[] {
  const pages = [...edition.posts, ...edition.elections, ...edition.topics, ...edition.authors];
  const published = new Set(pages.map((page) => page.file));
  const candidates = new Set(
    allFiles(files)
      .filter((parsed) => !published.has(parsed.file) || mayHoldBack(parsed))
      .flatMap((parsed) => [...picturesNamed(parsed)])
      .filter((name) => existsSync(path.join(folder, name))),
  );
  const shown = namedIn(folder, candidates);
  const removed = [...candidates].filter((name) => !shown.has(name)).sort();
  for (const name of removed) rmSync(path.join(folder, name));
  return removed;
}

/** A published post may have updates that are still to come. */
function mayHoldBack({ body }: ParsedFile): boolean {
  return body.includes(':::update');
}

/** Those of the pictures that some text of the export names, however it has to write them there. */
function namedIn(folder: string, pictures: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  if (pictures.size === 0) return found;
  const writings = [...pictures].map((name) => {
    const forms = [name, encodeURI(name), name.split('/').map(encodeURIComponent).join('/'), escapeText(name)];
    return { name, writing: new RegExp(`(?:${[...new Set(forms)].map(literal).join('|')})(?![\\w%-]|\\.\\w)`) };
  });
  for (const file of filesOf(folder)) {
    if (!/\.(?:html|css|js|json|xml|txt|webmanifest|opml)$/.test(file)) continue;
    const text = readFileSync(path.join(folder, file), 'utf8');
    if (!text.includes('/images/')) continue;
    for (const { name, writing } of writings) if (!found.has(name) && writing.test(text)) found.add(name);
  }
  return found;
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
