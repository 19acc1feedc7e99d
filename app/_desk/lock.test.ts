import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holderOf, takeLock } from './lock';

let home: string;
let file: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'tally-lock-'));
  file = path.join(home, '.out-lock');
});
afterEach(() => rmSync(home, { recursive: true }));

test('one at a time, and free again afterwards', () => {
  const lock = takeLock(file);
  expect(() => takeLock(file)).toThrow(`Another build is running here (process ${process.pid}).`);
  lock.release();
  takeLock(file).release();
  expect(readdirSync(home)).toEqual([]);
});

test('that of a process that is gone is taken over', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  const gone = child.pid;
  await once(child, 'exit');
  writeFileSync(file, JSON.stringify([{ pid: gone, started: '1' }]));
  takeLock(file).release();
  writeFileSync(file, 'no lock at all');
  takeLock(file).release();
  expect(existsSync(file)).toBe(false);
});

test.skipIf(process.platform !== 'linux')('that of a number given to another process since is taken over', () => {
  writeFileSync(file, JSON.stringify([{ pid: process.pid, started: '1' }]));
  expect(holderOf(file)).toBeUndefined();
  takeLock(file).release();
});

test('a process that outlives the one that started it holds the lock', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  if (child.pid === undefined) throw new Error('not started');
  const lock = takeLock(file);
  lock.shareWith(child.pid);
  expect(holderOf(file)).toBe(process.pid);
  writeFileSync(
    file,
    JSON.stringify([
      { pid: 2 ** 22 + 1, started: '1' },
      { pid: child.pid, started: '' },
    ]),
  );
  expect(() => takeLock(file)).toThrow(`process ${child.pid}`);
  child.kill();
  await once(child, 'exit');
  takeLock(file).release();
});
