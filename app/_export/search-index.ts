/** The search index: made by Pagefind from the pages as Next exported them, so that it holds what readers are shown and nothing else. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Edition } from '../_content/make-edition';
import { href, site } from '../_site/site';
import { type SearchRecord, searchRecords } from '../search/records';
import { notSearched, searchableHtml } from './searchable';

/**
 * Pagefind keeps the text of each page in a file, for the excerpts; above this number several pages share one. Of 10,000 posts that
 * leaves some 1,100 files instead of 10,600, since hosts limit their number; a search then loads about 25 kB a result.
 */
const mostTexts = 500;

/** Pages on their way to Pagefind. */
const atOnce = 100;

/** Of what Pagefind writes, what its API needs on the page; the rest is an interface of its own. */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|filter|fragment|index|wasm\..+\.pagefind)$/;

/** An index that has read its pages. */
export interface SearchIndex {
  /** Writes it into the folder `pagefind` of the export; a program of its own does, beside what this process does meanwhile. */
  write(): Promise<void>;
}

/**
 * Reads the pages of an export for its search index.
 * @param folder as Next exported it: what is searched of a page does not change afterwards
 * @param edition what is published in it
 * @throws naming the page that can't be indexed
 */
export async function readForSearch(folder: string, edition: Edition): Promise<SearchIndex> {
  const { index, errors } = await createIndex({
    forceLanguage: site.language,
    excludeSelectors: [...notSearched],
    maxFragments: mostTexts,
  });
  if (!index) throw new Error(`the search index can't be made: ${errors.join(', ')}`);
  try {
    const records = searchRecords(edition);
    // Read in the order in which they are sent, from which the bytes follow. So many at once, that none of them has to be waited for, and
    // the memory does not grow with the site.
    for (let from = 0; from < records.length; from += atOnce) {
      await Promise.all(records.slice(from, from + atOnce).map((record) => add(index, record, folder)));
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { write: () => write(index, path.join(folder, 'pagefind')) };
}

async function write(index: PagefindIndex, target: string): Promise<void> {
  try {
    const { errors } = await index.writeFiles({ outputPath: target });
    if (errors.length > 0) throw new Error(`the search index can't be written: ${errors.join(', ')}`);
    removeUnneeded(target);
  } finally {
    await close();
  }
}

async function add(index: PagefindIndex, record: SearchRecord, folder: string): Promise<void> {
  const page = readFileSync(path.join(folder, record.path, 'index.html'), 'utf8');
  const { errors } = await index.addHTMLFile({ url: href(record.path), content: searchableHtml(record, page) });
  if (errors.length > 0) throw new Error(`${record.path} can't be indexed: ${errors.join(', ')}`);
}

function removeUnneeded(folder: string): void {
  const names = readdirSync(folder);
  const ownWords = names.some((name) => name === `wasm.${site.language}.pagefind`);
  for (const name of names) {
    // Where Pagefind knows the language, the program for any other is not asked for.
    if (!needed.test(name) || (ownWords && name === 'wasm.unknown.pagefind')) {
      rmSync(path.join(folder, name), { recursive: true });
    }
  }
}
