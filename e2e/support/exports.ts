/** Exports made for the tests: the site's posts and some more, at a clock and an address of the test's choice. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve('e2e/.results');

/** Where the export of this name is. */
export function exportFolder(name: string): string {
  return join(root, 'exports', name);
}

/**
 * A folder with posts/ and public/ as the site has them, and these files more.
 * @param files by path, such as `posts/new.md`
 * @returns what TALLY_CONTENT takes
 */
export function contentWith(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(root, 'content', name);
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['posts', 'public']) cpSync(part, join(folder, part), { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

export interface Ended {
  readonly status: number | null;
  /** Both streams. */
  readonly output: string;
}

/** Runs a script of package.json to its end. */
export function script(name: string, env: Readonly<Record<string, string>>): Ended {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', name], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    // Below the time-out of the tests, so that what it printed can still be shown.
    timeout: 590_000,
  });
  return { status, output: stdout + stderr };
}

/** Builds an export under a name, in place of an earlier one. */
export function build(name: string, env: Readonly<Record<string, string>>): Ended {
  rmSync(exportFolder(name), { recursive: true, force: true });
  mkdirSync(dirname(exportFolder(name)), { recursive: true });
  return script('build', { ...env, TALLY_OUT: exportFolder(name) });
}
