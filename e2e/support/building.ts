/** A build as a process group of its own, to be stopped in the middle. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

export interface Building {
  readonly child: ChildProcess;
  /** What it has said so far. */
  said(): string;
  /** Resolves when it has come to Next's own build. */
  readonly compiling: Promise<void>;
  /** Ends it and all that it started, at once. */
  kill(): Promise<void>;
  /** Whether anything of it still runs. */
  rest(): boolean;
  /** Ends that. */
  killRest(): void;
}

/** @param env besides the one there is */
export function startBuild(env: Readonly<Record<string, string>>): Building {
  const child = spawn(process.execPath, ['app/_desk/run.mjs', 'build'], {
    env: { ...process.env, ...env },
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
  const killRest = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // Nobody is left.
    }
  };
  return { child, said: () => said, compiling, kill, rest: () => groupOf(child.pid).length > 0, killRest };
}

/** The processes of a group that still run; one that was killed and not yet asked for does not. */
function groupOf(group: number | undefined): string[] {
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      // After the name, which stands in brackets: state, parent, group.
      const [state, , own] = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      return Number(own) === group && state !== 'Z';
    } catch {
      return false;
    }
  });
}

/** The processes that the lock names: the build, and Next's as soon as that has started. */
export function lockOwners(): { pid: number }[] {
  try {
    return JSON.parse(readFileSync('.out-lock', 'utf8'));
  } catch {
    return [];
  }
}
