/** One build at a time in one project: a file names the process that builds. */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { Refusal } from './refusal';

const ownerSchema = z.object({ pid: z.int().positive(), started: z.string() });
type Owner = z.infer<typeof ownerSchema>;
/** The process that took the lock, and those it started: they may outlive it. */
const ownersSchema = z.array(ownerSchema);

function owner(pid: number): Owner {
  return { pid, started: startOf(pid) };
}

/** What Linux says of a process after its name, which stands in brackets and may hold spaces; empty where nothing is said. */
function statOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    return [];
  }
}

/** When a process started: a number given to another process since is told apart. */
function startOf(pid: number): string {
  return statOf(pid)[19] ?? '';
}

function isAlive({ pid, started }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of another user exists, though it may not be signalled.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  // Killed, and not yet asked for by its parent: it has a number, and does nothing.
  if (/^[ZX]/.test(statOf(pid)[0] ?? '')) return false;
  const now = startOf(pid);
  return started === '' || now === '' || started === now;
}

/** Which process holds the lock, if one still runs. */
export function holderOf(file: string): number | undefined {
  try {
    return ownersSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).find(isAlive)?.pid;
  } catch {
    return undefined;
  }
}

/** Takes away the lock of a process that is gone; one that another process has just taken in its place is put back. */
function setAside(file: string, aside: string): void {
  try {
    renameSync(file, aside);
    if (holderOf(aside) !== undefined) linkSync(aside, file);
  } catch {
    // Somebody else was faster: the next try sees who.
  } finally {
    rmSync(aside, { force: true });
  }
}

export interface Lock {
  /** Holds it for a process started by this one as well, until that one ends. */
  shareWith(pid: number): void;
  release(): void;
}

/**
 * Takes the lock, also from a process that is gone.
 * @throws Refusal where another process holds it
 */
export function takeLock(file: string): Lock {
  const own = `${file}-${process.pid}`;
  const owners = [owner(process.pid)];
  writeFileSync(own, JSON.stringify(owners));
  try {
    for (let tries = 0; tries < 3; tries += 1) {
      try {
        // A link appears with its content or not at all.
        linkSync(own, file);
        return {
          shareWith(pid) {
            owners.push(owner(pid));
            writeFileSync(own, JSON.stringify(owners));
            renameSync(own, file);
          },
          release: () => rmSync(file, { force: true }),
        };
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      }
      const holder = holderOf(file);
      if (holder !== undefined) break;
      setAside(file, `${own}-stale`);
    }
  } finally {
    rmSync(own, { force: true });
  }
  throw new Refusal(`Another build is running here (process ${holderOf(file) ?? 'unknown'}). Wait for it, or stop it.`);
}
