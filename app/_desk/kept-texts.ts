/** Where the check and the build keep what they have parsed: a folder for this version of the parser, and none for any other. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const keptDays = 30;
const day = 86_400_000;

/**
 * @param root the project's folder
 * @returns what app/_content/markdown/kept-trees.ts takes
 */
export function keptTexts(root: string): string {
  const packages = ['package-lock.json', 'package.json'].map((name) => path.join(root, name)).find(existsSync) ?? '';
  const hash = createHash('sha256').update(process.version).update(readFileSync(packages));
  const parser = path.join(root, 'app', '_content', 'markdown');
  for (const name of readdirSync(parser).sort()) hash.update(name).update(readFileSync(path.join(parser, name)));
  const all = path.join(root, '.next', 'cache', 'parsed');
  const own = path.join(all, hash.digest('hex').slice(0, 16));
  for (const name of existsSync(all) ? readdirSync(all) : []) {
    if (path.join(all, name) !== own) rmSync(path.join(all, name), { recursive: true, force: true });
  }
  // A text that has long been another; parsing those that are still there once a month costs little.
  for (const name of existsSync(own) ? readdirSync(own) : []) {
    const file = path.join(own, name);
    if (Date.now() - statSync(file).mtimeMs > keptDays * day) rmSync(file, { force: true });
  }
  return own;
}
