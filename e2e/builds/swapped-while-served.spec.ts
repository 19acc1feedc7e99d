/** A night of new counts: editions replace each other while readers ask, and no page refers to a file that is gone. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { filesOf } from '../../app/_export/files-of';
import { fingerprints, integrityText, parseIntegrity } from '../../app/_export/integrity';
import { keepFiles } from '../../app/_export/kept-files';
import { exportFolder } from '../support/exports';
import { findServer } from '../support/find-server';
import { ask, runHost } from '../support/hosts';

/** Pages that have their style sheets as files; the others have their styles in themselves. */
const pages = ['/results/nl-house-2017/', '/results/nl-house-2012/', '/results/uk-general-2017/'];
const sheet = /\/_next\/static\/[^"]+\.css/g;

/** The export as a further edition: the same pages with style sheets of other names. */
function nextEdition(stage: string, number: number, earlier: string): void {
  cpSync(exportFolder('before'), stage, { recursive: true });
  const { kept: _, ...rest } = parseIntegrity(readFileSync(join(stage, 'integrity.json'), 'utf8'));
  rmSync(join(stage, 'integrity.json'));
  for (const file of filesOf(stage)) {
    const place = join(stage, file);
    if (file.endsWith('.css')) renameSync(place, place.replace(/\.css$/, `-${number}.css`));
    if (!file.endsWith('.html')) continue;
    writeFileSync(
      place,
      readFileSync(place, 'utf8').replace(sheet, (name) => name.replace('.css', `-${number}.css`)),
    );
  }
  const files = filesOf(stage);
  const kept = keepFiles(earlier, stage, files);
  writeFileSync(join(stage, 'integrity.json'), integrityText({ ...rest, files: fingerprints(stage, files), kept }));
}

/** Swaps as a process of its own, so that readers go on asking meanwhile. */
async function swap(stage: string, out: string): Promise<void> {
  // Killed at no step.
  const args = ['--import', 'tsx', 'app/_desk/swap.fixture.ts', stage, out, '0'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  expect(await once(child, 'exit')).toEqual([0, null]);
}

test('no request fails, and no page lacks its styles', async () => {
  test.setTimeout(600_000);
  const { path, reason } = findServer('nginx');
  if (path === undefined) console.log(`nginx is not tested: ${reason}`);
  test.skip(path === undefined, reason);
  if (path === undefined) return;
  const home = mkdtempSync(join(tmpdir(), 'tally-live-'));
  const out = join(home, 'out');
  mkdirSync(join(home, 'first'));
  cpSync(exportFolder('before'), join(home, 'first'), { recursive: true });
  symlinkSync('first', out);
  const host = await runHost('nginx', path, { folder: out });
  const failed: string[] = [];
  const seen = new Set<string>();
  let asked = 0;
  let over = false;
  const get = async (address: string) => {
    asked += 1;
    const { status, body } = await ask(host.port, address);
    if (status !== 200) failed.push(`${address}: ${status}`);
    return body.toString();
  };
  const readAWhile = async () => {
    const before = asked;
    while (asked < before + 60) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const reader = async () => {
    for (let turn = 0; !over; turn += 1) {
      const html = await get(pages[turn % pages.length] ?? '/');
      const [style = 'no style sheet'] = html.match(sheet) ?? [];
      seen.add(style);
      // Some ask for it at once, some have a slow line.
      if (turn % 3 === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      await get(style);
    }
  };
  try {
    const readers = [reader(), reader(), reader(), reader()];
    for (let number = 1; number <= 6; number += 1) {
      const stage = join(home, 'stage');
      nextEdition(stage, number, out);
      await readAWhile();
      await swap(stage, out);
      await readAWhile();
    }
    over = true;
    await Promise.all(readers);
  } finally {
    over = true;
    await host.stop();
    rmSync(home, { recursive: true });
  }
  expect(failed).toEqual([]);
  expect(seen.size).toBeGreaterThanOrEqual(7);
  expect(asked).toBeGreaterThan(360);
});
