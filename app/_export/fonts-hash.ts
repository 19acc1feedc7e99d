import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fontFiles } from '../_site/fonts/share-faces';

/** What the fonts of share pictures are, in short: another cut of one makes other pictures. */
export function fontsHash(): string {
  const hash = createHash('sha256');
  for (const file of fontFiles) hash.update(readFileSync(file));
  return hash.digest('hex');
}
