/** What becomes of the export after `next build`, before it is swapped in. */
import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readClientModules } from './client-modules';
import { withContentPolicy } from './content-policy';
import { addressOf } from './files-of';
import { withFontsLast } from './fonts-last';
import { styleInliner } from './inline-styles';
import { nameEdition } from './live-pages';
import { withoutRepeats } from './repeated-metas';
import { isScriptFree, withoutScripts } from './script-free';
import { stripRuntime } from './strip-runtime';
import { UnnamedFiles } from './unnamed-files';

/**
 * Finishes an export in place: placeholders go, the runtime goes where nothing needs it, and so do files that
 * nobody can ask for any more. Every page gets its styles, and its policy.
 * @param folder the folder that `next build` exported to
 * @param nextFolder Next's own folder of this build, `.next`
 * @param basePath of the site on its host
 * @throws where a page can't be understood: a broken page must not be shipped
 */
export function finishExport(folder: string, nextFolder: string, basePath: string): void {
  removePlaceholders(folder);
  const sources = readClientModules(path.join(nextFolder, 'server', 'app'));
  const styles = styleInliner(folder, basePath);
  const files = filesUnder(folder);
  const unnamed = new UnnamedFiles(files);
  let hydrated = 0;
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const page = path.join(folder, file);
    try {
      const exported = readFileSync(page, 'utf8');
      const bare = stripRuntime(exported, sources);
      const stripped = bare !== undefined && isScriptFree(file) ? withoutScripts(bare) : bare;
      const styled =
        stripped === undefined
          ? styles.ahead(withFontsLast(exported))
          : styles.inline(withFontsLast(withoutRepeats(stripped)));
      const live = nameEdition(styled);
      // The last of what is done to a page, since it is about all that is in it.
      const html = withContentPolicy(live?.html ?? styled, addressOf(file.split(path.sep).join('/')));
      writeFileSync(page, html);
      unnamed.read(html);
      if (live) writeFileSync(path.join(path.dirname(page), 'live.json'), live.file);
      if (stripped === undefined) hydrated += 1;
      // The copy of the payload that the router of a page with runtime would ask for.
      else rmSync(page.replace(/\.html$/, '.txt'), { force: true });
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : error}`);
    }
  }
  if (hydrated > 0) unnamed.keep(isManifest);
  removeUnnamed(folder, unnamed);
}

/** Files below a folder, as relative paths in a fixed order. */
function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort();
}

/** A route that has nothing to show yet still needs one page to be built: it is taken out again here. */
function removePlaceholders(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const name = path.basename(entry);
    // `_not-found` and `404/` are what 404.html already is.
    if (name.split('.')[0] === '_nothing' || entry === '_not-found' || entry === '404') {
      rmSync(path.join(folder, entry), { recursive: true, force: true });
      const parent = path.dirname(path.join(folder, entry));
      if (parent !== path.resolve(folder) && existsSync(parent) && readdirSync(parent).length === 0) rmdirSync(parent);
    }
  }
}

function isManifest(file: string): boolean {
  return /_(?:build|ssg|clientMiddleware)Manifest\.js$/.test(file);
}

/** Removes built files that no page, stylesheet or script names, directly or through another. */
function removeUnnamed(folder: string, unnamed: UnnamedFiles): void {
  for (let file = unnamed.next(); file !== undefined; file = unnamed.next()) {
    if (/\.(?:js|css)$/.test(file)) unnamed.read(readFileSync(path.join(folder, file), 'utf8'));
  }
  for (const file of unnamed.rest) rmSync(path.join(folder, file));
  removeEmptyFolders(path.join(folder, '_next'));
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmptyFolders(path.join(folder, entry.name));
  }
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}
