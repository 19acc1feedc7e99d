/** Runs a command and watches what it takes: time, memory of all its processes, and when it said what. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

export interface Watched {
  readonly status: number | null;
  readonly seconds: number;
  /** The most that all its processes had at once, in MB; undefined where the system doesn't tell. */
  readonly memory: number | undefined;
  /** Both streams, each line with the seconds since the start. */
  readonly lines: readonly { readonly at: number; readonly text: string }[];
}

/** @param env besides the one there is */
export async function watched(
  command: readonly [string, ...string[]],
  { cwd, env = {} }: { cwd?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<Watched> {
  const start = Date.now();
  const since = () => (Date.now() - start) / 1000;
  const [program, ...args] = command;
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: { at: number; text: string }[] = [];
  const read = (data: Buffer) => {
    for (const text of data.toString().split('\n')) if (text.trim() !== '') lines.push({ at: since(), text });
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  let memory: number | undefined;
  const timer = setInterval(() => {
    const now = child.pid === undefined ? undefined : memoryOf(child.pid);
    if (now !== undefined) memory = Math.max(memory ?? 0, now);
  }, 250);
  const [status] = await once(child, 'close');
  clearInterval(timer);
  return { status, seconds: since(), memory, lines };
}

/** What a process and all that it started hold in memory, in MB. Pages that several share are counted for each. */
function memoryOf(root: number): number | undefined {
  try {
    const parents = new Map<number, { parent: number; pages: number }>();
    for (const name of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        // The name in brackets may have spaces: after it come the state and the parent, and later the pages in memory.
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        parents.set(Number(name), { parent: Number(fields[1]), pages: Number(fields[21]) });
      } catch {
        // Ended meanwhile.
      }
    }
    const isOurs = (id: number): boolean => id === root || (parents.has(id) && isOurs(parents.get(id)?.parent ?? 0));
    const pages = [...parents].filter(([id]) => isOurs(id)).reduce((sum, [, { pages }]) => sum + pages, 0);
    return (pages * 4096) / 1e6;
  } catch {
    return undefined;
  }
}
