/** The same posts and the same clock give the same bytes. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { exportFolder } from '../support/exports';
import { filesOf } from '../support/pages';

function fingerprints(name: string): Record<string, string> {
  const folder = exportFolder(name);
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(filesOf(folder).map((file) => [file, hash(file)]));
}

test('two builds are byte-identical', () => {
  const first = fingerprints('before');
  expect(Object.keys(first).length).toBeGreaterThan(20);
  expect(fingerprints('again')).toEqual(first);
});

test('no output names the machine it was built on', () => {
  const folder = exportFolder('before');
  const telling = filesOf(folder).filter((file) => readFileSync(join(folder, file)).includes(process.cwd()));
  expect(telling).toEqual([]);
});
