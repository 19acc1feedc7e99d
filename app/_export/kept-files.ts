/**
 * A reader may have a page of an earlier edition open when a new one goes out: the scripts, styles and fonts that it still
 * asks for stay for two editions. Only what has its name by its content is kept: never a page, figure or picture.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Integrity, integrityName, parseIntegrity, sha256 } from './integrity';

const editions = 2;
const hashed = /^(?:_next\/static\/.+\.(?:js|css|woff2?|png|jpe?g|svg|webp|avif|ico)|script\/[a-z]+-[0-9a-f]{12}\.js)$/;

/** What the earlier edition says of itself; undefined where there is none, or none that can be read. */
function readIntegrity(folder: string): Integrity | undefined {
  try {
    return parseIntegrity(readFileSync(path.join(folder, integrityName), 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Which files of the earlier edition are to be kept beside those of the new one.
 * @param files what is in the new edition
 */
export function filesToKeep(earlier: Integrity, files: readonly string[]): Integrity['kept'] {
  const present = new Set(files);
  const own = Object.entries(earlier.files).filter(([name]) => hashed.test(name));
  // The same edition built once more makes nothing older.
  const step = own.every(([name]) => present.has(name)) ? 0 : 1;
  const kept: Integrity['kept'] = {};
  for (const [name, sha256] of own) if (!present.has(name)) kept[name] = { sha256, age: 1 };
  for (const [name, { sha256, age }] of Object.entries(earlier.kept)) {
    if (!present.has(name) && hashed.test(name) && age + step <= editions) kept[name] = { sha256, age: age + step };
  }
  return Object.fromEntries(Object.entries(kept).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Copies what is to be kept out of the earlier edition; a file that is not what it says it is stays behind. */
export function keepFiles(earlierFolder: string, folder: string, files: readonly string[]): Integrity['kept'] {
  const earlier = readIntegrity(earlierFolder);
  if (earlier === undefined) return {};
  const copied = Object.entries(filesToKeep(earlier, files)).filter(([name, { sha256: expected }]) => {
    const [from, to] = [path.join(earlierFolder, name), path.join(folder, name)];
    if (name.split('/').includes('..') || !existsSync(from) || sha256(readFileSync(from)) !== expected) return false;
    mkdirSync(path.dirname(to), { recursive: true });
    copyFileSync(from, to);
    return true;
  });
  return Object.fromEntries(copied);
}
