/** Finds nginx or Caddy for the tests: an installed one, else Debian's package, unpacked beside and not installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

export type ServerName = 'nginx' | 'caddy';

export interface Found {
  /** The program, where it starts. */
  readonly path?: string;
  /** Else why not, in a line. */
  readonly reason: string;
}

const version = { nginx: ['-v'], caddy: ['version'] } as const;

function starts(name: ServerName, path: string): boolean {
  return existsSync(path) && spawnSync(path, version[name], { stdio: 'ignore' }).status === 0;
}

function installed(name: ServerName): string[] {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];
  return folders.map((folder) => join(folder, name));
}

/** Fetches and unpacks the package; nothing of the machine is changed but the lists of packages, where root runs this. */
function fromDebian(name: ServerName): Found {
  if (!existsSync('/usr/bin/apt-get')) return { reason: `no ${name} is installed, and there is no apt-get here` };
  const kept = join(tmpdir(), `tally-${name}-${process.getuid?.() ?? 0}`);
  const program = name === 'nginx' ? 'usr/sbin/nginx' : 'usr/bin/caddy';
  if (starts(name, join(kept, program))) return { path: join(kept, program), reason: '' };
  // Two tests may look for it at once: each unpacks in a folder of its own, and what is kept is whole.
  const folder = mkdtempSync(`${kept}-`);
  const run = (command: string, ...args: string[]) =>
    spawnSync(command, args, { cwd: folder, encoding: 'utf8', timeout: 180_000, stdio: ['ignore', 'pipe', 'pipe'] });
  const path = join(folder, program);
  let fetched = run('apt-get', 'download', name);
  if (fetched.status !== 0 && process.getuid?.() === 0) {
    run('apt-get', 'update');
    fetched = run('apt-get', 'download', name);
  }
  const archive = readdirSync(folder).find((file) => file.endsWith('.deb'));
  if (archive === undefined) {
    const said = fetched.stderr?.split('\n').find((line) => line.startsWith('E:')) ?? fetched.error?.message;
    return { reason: `no ${name} is installed, and apt-get download ${name} failed: ${said ?? 'no reason given'}` };
  }
  run('dpkg-deb', '-x', archive, '.');
  if (!starts(name, path)) return { reason: `${archive} of Debian does not start here` };
  try {
    renameSync(folder, kept);
    return { path: join(kept, program), reason: '' };
  } catch {
    // Another was faster, or what it left there is broken.
    return { path, reason: '' };
  }
}

/** Looks in the usual places first. */
export function findServer(name: ServerName): Found {
  const path = installed(name).find((place) => starts(name, place));
  return path === undefined ? fromDebian(name) : { path, reason: '' };
}
