/**
 * A process that swaps an export in and is killed on the way, for the test: at its n-th change to the disk, before it or
 * in the midst of it. `swap.fixture.ts STAGE OUT N`; it prints "done" where it has come to the end.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [stage = '', out = '', at = ''] = process.argv.slice(2);
let changes = 0;

function mayDie(): void {
  changes += 1;
  if (changes === Number(at)) process.kill(process.pid, 'SIGKILL');
}

const { renameSync, rmSync, symlinkSync } = fs;
fs.renameSync = (from, to) => {
  mayDie();
  renameSync(from, to);
};
fs.symlinkSync = (target, path, type) => {
  mayDie();
  symlinkSync(target, path, type);
};
fs.rmSync = (target, options) => {
  mayDie();
  // Taking a folder away is many steps: here it can also die half-way.
  if (fs.existsSync(`${target}/index.html`)) rmSync(`${target}/index.html`);
  mayDie();
  rmSync(target, options);
};
syncBuiltinESMExports();

const { recover, swapIn } = await import('./swap');
recover(out);
swapIn(stage, out);
console.log('done');
