/**
 * How a new export takes the place of the last one. Whenever the build is killed, either `out` is whole, or it is missing
 * and stands whole beside it under another name: `recover` puts it back.
 */
import { cpSync, existsSync, lstatSync, realpathSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/** Names beside an export: the last edition while it is replaced, the next one when it is whole, and one not yet whole. */
function beside(out: string) {
  const name = (what: string) => path.join(path.dirname(out), `.${path.basename(out)}-${what}`);
  return { previous: name('previous'), next: name('next'), partial: name('partial'), link: name('link') };
}

function isLink(out: string): boolean {
  return lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/**
 * Puts a finished export in place. Between two renames there is no `out` for some microseconds; where a server gives it
 * out all the while, make `out` a symbolic link to a folder: then the link is replaced, and there is no such moment.
 * @param stage the finished export; it is gone afterwards
 */
export function swapIn(stage: string, out: string): void {
  const { previous, next } = beside(out);
  bringBeside(stage, out);
  if (isLink(out)) {
    switchLink(out);
    return;
  }
  if (existsSync(out)) renameSync(out, previous);
  renameSync(next, out);
  rmSync(previous, { recursive: true, force: true });
}

/** Moves the stage beside the export, on the same disk; it has its name there only once it is whole. */
function bringBeside(stage: string, out: string): void {
  const { next, partial } = beside(out);
  rmSync(next, { recursive: true, force: true });
  try {
    renameSync(stage, next);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    rmSync(partial, { recursive: true, force: true });
    cpSync(stage, partial, { recursive: true });
    renameSync(partial, next);
    rmSync(stage, { recursive: true, force: true });
  }
}

/** The two folders that a linked export goes back and forth between. */
function switchLink(out: string): void {
  const { next, link } = beside(out);
  const current = realpathSync(out);
  const [a, b] = ['a', 'b'].map((letter) => path.join(path.dirname(out), `.${path.basename(out)}-${letter}`));
  const target = current === a ? b : a;
  if (target === undefined) return;
  rmSync(target, { recursive: true, force: true });
  renameSync(next, target);
  rmSync(link, { force: true });
  symlinkSync(path.basename(target), link);
  renameSync(link, out);
}

/**
 * Mends what a killed build left: puts the export back where it is missing, and removes what is of no more use.
 * Only for whoever holds the lock.
 * @returns what was put back, for a message
 */
export function recover(out: string): 'the new edition' | 'the last edition' | undefined {
  const { previous, next, partial, link } = beside(out);
  let back: 'the new edition' | 'the last edition' | undefined;
  if (!existsSync(out) && existsSync(next)) {
    renameSync(next, out);
    back = 'the new edition';
  } else if (!existsSync(out) && existsSync(previous)) {
    renameSync(previous, out);
    back = 'the last edition';
  }
  for (const leftover of [previous, next, partial, link]) rmSync(leftover, { recursive: true, force: true });
  return back;
}
