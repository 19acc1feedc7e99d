import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { recover, swapIn } from './swap';

let home: string;
let out: string;
let stage: string;

function edition(folder: string, name: string): void {
  mkdirSync(path.join(folder, 'posts'), { recursive: true });
  for (const file of ['index.html', 'posts/a.html', 'z.css']) writeFileSync(path.join(folder, file), name);
}

/** The edition in a folder, where all of it is there and of one piece. */
function editionIn(folder: string): string {
  const texts = ['index.html', 'posts/a.html', 'z.css'].map((file) => {
    const place = path.join(folder, file);
    return existsSync(place) ? readFileSync(place, 'utf8') : 'missing';
  });
  return [...new Set(texts)].join(' and ');
}

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'tally-swap-'));
  out = path.join(home, 'out');
  stage = path.join(home, '.out-stage');
  edition(stage, 'new');
});
afterEach(() => rmSync(home, { recursive: true }));

describe('a swap', () => {
  test('puts the new edition in place and leaves nothing beside it', () => {
    edition(out, 'old');
    swapIn(stage, out);
    expect([editionIn(out), readdirSync(home)]).toEqual(['new', ['out']]);
  });

  test('works where there was none', () => {
    swapIn(stage, out);
    expect([editionIn(out), readdirSync(home)]).toEqual(['new', ['out']]);
  });

  test('of a linked export replaces the link, back and forth', () => {
    edition(path.join(home, 'first'), 'old');
    symlinkSync('first', out);
    for (const name of ['new', 'newer', 'newest']) {
      edition(stage, name);
      swapIn(stage, out);
      expect([editionIn(out), lstatSync(out).isSymbolicLink()]).toEqual([name, true]);
    }
    expect(readdirSync(home)).toEqual(['.out-a', '.out-b', 'first', 'out']);
  });
});

describe('killed at any step', { timeout: 300_000 }, () => {
  let program: string;
  let built: string;
  // Built once: to start from the sources costs half a second each time.
  beforeAll(() => {
    built = mkdtempSync(path.join(tmpdir(), 'tally-swap-fixture-'));
    program = path.join(built, 'swap.mjs');
    const options = { bundle: true, format: 'esm', platform: 'node', outfile: program } as const;
    buildSync({ ...options, entryPoints: ['app/_desk/swap.fixture.ts'] });
  });
  afterAll(() => rmSync(built, { recursive: true }));

  function killedAt(step: number): boolean {
    const args = [program, stage, out, String(step)];
    const { signal, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (signal === null && stdout.trim() !== 'done') throw new Error(stderr);
    return signal === 'SIGKILL';
  }

  test.each(['a folder', 'a link'])('%s is whole once the next command has looked', (kind) => {
    let kills = 0;
    for (let step = 1; ; step += 1) {
      rmSync(home, { recursive: true });
      mkdirSync(home);
      edition(stage, 'new');
      edition(kind === 'a link' ? path.join(home, '.out-a') : out, 'old');
      if (kind === 'a link') symlinkSync('.out-a', out);
      const killed = killedAt(step);
      // Before anybody mends it, the export is whole wherever it is there.
      if (existsSync(out)) expect(['old', 'new']).toContain(editionIn(out));
      recover(out);
      expect(['old', 'new'], `step ${step}`).toContain(editionIn(out));
      const beside = readdirSync(home).filter((name) => !/^(?:out|\.out-stage|\.out-[ab])$/.test(name));
      expect(beside, `step ${step}`).toEqual([]);
      if (!killed) break;
      kills += 1;
    }
    console.log(`${kind}: ${kills} kills survived`);
    expect(editionIn(out)).toBe('new');
    expect(kills).toBeGreaterThan(8);
  });
});

test('what can be mended is said', () => {
  edition(path.join(home, '.out-previous'), 'old');
  expect([recover(out), editionIn(out)]).toEqual(['the last edition', 'old']);
  expect(recover(out)).toBeUndefined();
});

describe('on a disk of its own', () => {
  let disk: string;
  let mounted = false;
  beforeEach(() => {
    disk = path.join(home, 'disk');
    mkdirSync(disk);
    const options = ['-t', 'tmpfs', '-o', 'size=256k', 'tally', disk];
    mounted = process.platform === 'linux' && spawnSync('mount', options).status === 0;
    out = path.join(disk, 'out');
  });
  afterEach(() => {
    if (mounted) spawnSync('umount', [disk]);
  });

  test('an export is copied beside the last one, then swapped', (context) => {
    if (!mounted) context.skip('only root may mount a disk for the test');
    edition(out, 'old');
    swapIn(stage, out);
    expect([editionIn(out), readdirSync(disk)]).toEqual(['new', ['out']]);
    expect(existsSync(stage)).toBe(false);
  });

  test('that is full keeps the last one, and the next command clears up', (context) => {
    if (!mounted) context.skip('only root may mount a disk for the test');
    edition(out, 'old');
    writeFileSync(path.join(stage, 'large.png'), Buffer.alloc(1_000_000));
    let code: unknown;
    try {
      swapIn(stage, out);
    } catch (error) {
      code = error instanceof Error && 'code' in error ? error.code : error;
    }
    // Node 24 and newer: see isDiskFull.
    expect(['ENOSPC', 'EIO']).toContain(code);
    expect(editionIn(out)).toBe('old');
    recover(out);
    expect([editionIn(out), readdirSync(disk)]).toEqual(['old', ['out']]);
  });
});
