import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './pages';

/** One text for all files of a folder: another one where a name or a byte is. */
export function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesOf(folder)) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}
