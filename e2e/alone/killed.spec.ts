/** A build that is killed leaves the last export as it was, and the next command clears up after it. */
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { writeCorpus } from '../bench/corpus';
import { lockOwners, startBuild } from '../support/building';
import { exportFolder, script } from '../support/exports';
import { fingerprint } from '../support/fingerprint';

test.describe.configure({ mode: 'default', timeout: 600_000 });
test.skip(process.platform !== 'linux', 'who is left of a process group is read from /proc');

const out = exportFolder('killed');
const env = { TALLY_OUT: out };

test.beforeAll(() => {
  rmSync(out, { recursive: true, force: true });
  cpSync(exportFolder('before'), out, { recursive: true });
});

test('killed at three moments', async () => {
  const whole = fingerprint(out);
  for (const span of [300, 3000, 9000]) {
    const building = startBuild(env);
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
  const building = startBuild(env);
  try {
    await building.compiling;
    const during = script('build', env);
    expect([during.status, during.output]).toEqual([1, expect.stringContaining('Another build is running here')]);
    const [, next] = lockOwners();
    if (!next) throw new Error('the lock does not name the process of Next');
    // It would end by itself, and so soon that nobody could come in between.
    process.kill(next.pid, 'SIGSTOP');
    building.child.kill('SIGKILL');
    await once(building.child, 'exit');
    const after = script('build', env);
    expect([after.status, after.output]).toEqual([1, expect.stringContaining('Another build is running here')]);
    process.kill(next.pid, 'SIGCONT');
    await expect.poll(() => building.rest()).toBe(false);
  } finally {
    building.killRest();
  }
});

test('what a build killed in its check leaves ends by itself', async () => {
  // Enough that the check takes a moment.
  const content = resolve('e2e/.results/content/four-hundred');
  writeCorpus(content, 400);
  const building = startBuild({ ...env, TALLY_CONTENT: content });
  try {
    await expect.poll(() => lockOwners().length, { intervals: [5], timeout: 60_000 }).toBe(2);
    building.child.kill('SIGKILL');
    await once(building.child, 'exit');
    expect(building.said()).not.toContain('Content checked');
    await expect.poll(() => building.rest()).toBe(false);
    expect(building.said()).not.toContain('Collecting page data');
  } finally {
    building.killRest();
  }
  const { status, output } = script('check', env);
  expect(status, output).toBe(0);
  expect(['.out-lock', '.out-stage'].filter(existsSync)).toEqual([]);
});
