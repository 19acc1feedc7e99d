/** A build that is killed leaves the last export as it was, and the next command clears up after it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { writeCorpus } from '../bench/corpus';
import { exportFolder, script } from '../support/exports';
import { fingerprint } from '../support/fingerprint';

test.describe.configure({ mode: 'default', timeout: 600_000 });
test.skip(process.platform === 'win32', 'there are no process groups to kill');

const out = exportFolder('killed');
const env = { TALLY_OUT: out };

interface Building {
  readonly child: ChildProcess;
  /** What it has said so far. */
  said(): string;
  /** Resolves when it has come to Next's own build. */
  readonly compiling: Promise<void>;
  /** Ends it and all that it started, at once. */
  kill(): Promise<void>;
  /** Whether anything that it started still runs. */
  rest(): boolean;
  /** Ends that. */
  killRest(): void;
}

/** @param more than its folder */
function startBuild(more: Readonly<Record<string, string>> = {}): Building {
  const child = spawn(process.execPath, ['--import', 'tsx', 'app/_desk/build.ts'], {
    env: { ...process.env, ...env, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  const compiling = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (part) => String(part).includes('Next.js') && resolve());
    child.once('exit', () => reject(new Error(`the build ended by itself: ${said}`)));
  });
  compiling.catch(() => undefined);
  const kill = async () => {
    if (child.pid === undefined) throw new Error('the build did not start');
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      process.kill(-child.pid, 'SIGKILL');
      await ended;
    }
  };
  const signal = (name: NodeJS.Signals | 0) => {
    try {
      return child.pid !== undefined && process.kill(-child.pid, name);
    } catch {
      // Nobody is left.
      return false;
    }
  };
  return { child, said: () => said, compiling, kill, rest: () => signal(0), killRest: () => void signal('SIGKILL') };
}

test.beforeAll(() => {
  rmSync(out, { recursive: true, force: true });
  cpSync(exportFolder('before'), out, { recursive: true });
});

test('killed at three moments', async () => {
  const whole = fingerprint(out);
  for (const span of [300, 3000, 9000]) {
    const building = startBuild();
    await building.compiling;
    const moment = Math.round(Math.random() * span);
    await new Promise((resolve) => setTimeout(resolve, moment));
    await building.kill();
    expect(fingerprint(out), `killed ${moment} ms into the build`).toBe(whole);
    expect(existsSync('.out-lock')).toBe(true);
    const { status, output } = script('check', env);
    expect(status, output).toBe(0);
    expect(existsSync('.out-lock')).toBe(false);
    expect(existsSync('.out-stage')).toBe(false);
    expect(readdirSync(dirname(out)).filter((name) => name.startsWith('.killed-'))).toEqual([]);
  }
});

test('a second build refuses to start, also while what a killed one left still runs', async () => {
  const building = startBuild();
  try {
    await building.compiling;
    const during = script('build', env);
    expect([during.status, during.output]).toEqual([1, expect.stringContaining('Another build is running here')]);
    building.child.kill('SIGKILL');
    await once(building.child, 'exit');
    const after = script('build', env);
    expect([after.status, after.output]).toEqual([1, expect.stringContaining('Another build is running here')]);
  } finally {
    building.killRest();
  }
});

test('what a build killed in its check leaves ends by itself', async () => {
  // Enough that the check takes a moment.
  const content = resolve('e2e/.results/content/four-hundred');
  writeCorpus(content, 400);
  const building = startBuild({ TALLY_CONTENT: content });
  try {
    await expect.poll(() => readOwners().length, { intervals: [5], timeout: 60_000 }).toBe(2);
    building.child.kill('SIGKILL');
    await once(building.child, 'exit');
    expect(building.said()).not.toContain('Content checked');
    await expect.poll(() => building.rest(), { timeout: 60_000 }).toBe(false);
    expect(building.said()).not.toContain('Collecting page data');
  } finally {
    building.killRest();
  }
  const { status, output } = script('check', env);
  expect(status, output).toBe(0);
  expect(['.out-lock', '.out-stage'].filter(existsSync)).toEqual([]);
});

/** The processes that the lock names: the build, and Next's as soon as that has started. */
function readOwners(): unknown[] {
  try {
    return JSON.parse(readFileSync('.out-lock', 'utf8'));
  } catch {
    return [];
  }
}
