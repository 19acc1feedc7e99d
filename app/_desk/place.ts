/** Where a build works, and what is left there of one that was killed. */
import { existsSync, rmSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { type Lock, takeLock } from './lock';
import { recover } from './swap';

export const projectRoot = process.cwd();
/** The folder the site ends up in; TALLY_OUT names another, relative to the project. */
export const out = path.resolve(projectRoot, process.env.TALLY_OUT ?? 'out');
export const stage = path.join(projectRoot, '.out-stage');
/** What is kept between builds. */
export const cache = path.join(projectRoot, '.next', 'cache');
export const lockFile = path.join(projectRoot, '.out-lock');

/** Puts the export back where a build was killed between its last two steps, and says so; clears what else it left. */
export function recoverOut(): void {
  rmSync(stage, { recursive: true, force: true });
  const back = recover(out);
  if (back) console.error(`A build was stopped at its last step: ${back} is put back in ${path.basename(out)}/.`);
}

/** The same for commands that don't build: only where no build is running, which would be at work there itself. */
export function mend(): void {
  let lock: Lock;
  try {
    lock = takeLock(lockFile);
  } catch {
    return;
  }
  try {
    recoverOut();
  } finally {
    lock.release();
  }
}

/** Whether an error, or else the state of the disk, says that there is no room left. */
export function isDiskFull(error?: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') return true;
  // From Node 24 on, copying a folder to a disk that is full ends with this code.
  if (error !== undefined && code !== 'EIO') return false;
  // Next writes beside the project; what is copied goes to where the export is to be.
  const folder = error === undefined ? projectRoot : path.dirname(out);
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < 10_000_000;
}
