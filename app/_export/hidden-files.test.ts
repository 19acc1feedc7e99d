import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesOf } from './files-of';
import { removeHiddenFiles } from './hidden-files';

test('hidden files and folders go; .well-known at the top, and all else, stays', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tally-hidden-'));
  const hidden = ['.DS_Store', '.env', '.git/config', '.git/objects/ab/cd', 'images/.DS_Store', 'images/.cache/a.svg'];
  const shown = ['.well-known/security.txt', 'images/a.svg', 'index.html'];
  try {
    for (const file of [...hidden, ...shown]) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), file);
    }
    expect(removeHiddenFiles(folder)).toEqual(['.DS_Store', '.env', '.git', 'images/.DS_Store', 'images/.cache']);
    expect(filesOf(folder)).toEqual(shown);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
