/** A build that is killed leaves the last export as it was, and the next command clears up after it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { exportFolder, script } from '../support/exports';
import { filesOf } from '../support/pages';

test.describe.configure({ mode: 'default', timeout: 600_000 });
test.skip(process.platform === 'win32', 'there are no process groups to kill');

const out = exportFolder('killed');
const env = { TALLY_OUT: out };

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of filesOf(out)) hash.update(file).update(readFileSync(join(out, file)));
  return hash.digest('hex');
}

interface Building {
  readonly child: ChildProcess;
  /** Resolves when it has come to Next's own build. */
  readonly compiling: Promise<void>;
  /** Ends it and all that it started, at once. */
  kill(): Promise<void>;
}

function startBuild(): Building {
  const child = spawn(process.execPath, ['--import', 'tsx', 'app/_desk/build.ts'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  child.stderr.on('data', (part) => (said += part));
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
  return { child, compiling, kill };
}

test.beforeAll(() => {
  rmSync(out, { recursive: true, force: true });
  cpSync(exportFolder('before'), out, { recursive: true });
});

test('killed at three moments', async () => {
  const whole = fingerprint();
  for (const span of [300, 3000, 9000]) {
    const building = startBuild();
    await building.compiling;
    const moment = Math.round(Math.random() * span);
    await new Promise((resolve) => setTimeout(resolve, moment));
    await building.kill();
    expect(fingerprint(), `killed ${moment} ms into the build`).toBe(whole);
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
    if (building.child.pid !== undefined) process.kill(-building.child.pid, 'SIGKILL');
  }
});
