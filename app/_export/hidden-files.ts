/** Takes out of an export the hidden files that came with public/. */
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isHidden } from '../_content/hidden';

/**
 * Removes them in place, and folders of hidden names with all that is in them.
 * @returns what was removed, as paths below the folder, in order
 */
export function removeHiddenFiles(folder: string, inside = ''): string[] {
  const removed: string[] = [];
  for (const entry of readdirSync(path.join(folder, inside), { withFileTypes: true })) {
    const name = inside + entry.name;
    if (isHidden(name)) {
      rmSync(path.join(folder, name), { recursive: true, force: true });
      removed.push(name);
    } else if (entry.isDirectory()) removed.push(...removeHiddenFiles(folder, `${name}/`));
  }
  return removed.sort();
}
