import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readSourceFiles } from './files';
import { handedOver, handOver } from './handed-over';
import { makeEdition } from './make-edition';
import { parseFiles } from './parse';

test('an edition made from what was handed over is the one made from the files', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tally-handed-'));
  const parsed = parseFiles(readSourceFiles().files);
  const file = path.join(folder, 'below', 'content');
  handOver(parsed, file);
  const asOf = { clock: Date.parse('2018-01-01T00:00Z'), timeZone: 'Europe/Paris' };
  const [one, other] = [parsed, handedOver(file)].map((files) => makeEdition(files, asOf));
  for (const pages of ['posts', 'elections', 'topics', 'authors', 'months', 'tags'] as const) {
    expect(other?.[pages]).toEqual(one?.[pages]);
    expect(one?.[pages].length).toBeGreaterThan(0);
  }
  rmSync(folder, { recursive: true });
});
