/**
 * Finds a Chromium that starts, or gets one, and prints its path: what CHROMIUM_PATH names, else an installed one, else
 * Playwright's download, else Debian's package; and gets the fonts that the tests measure by. What it is doing goes to the error stream.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { faultOf, installed } from './support/browsers';

const tried: string[] = [];

async function firstThatStarts(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const fault = existsSync(path) ? await faultOf(path) : 'there is no such file';
    if (fault === undefined) return path;
    tried.push(`${path}: ${fault}`);
  }
  return undefined;
}

/** Runs an installer; its output is told only where it fails, and then the one line that says why. */
function run(command: string, args: readonly string[], minutes: number): boolean {
  const line = [command, ...args].join(' ');
  console.error(`> ${line}`);
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    timeout: minutes * 60_000,
    shell: process.platform === 'win32',
  });
  if (status === 0) return true;
  const said = `${stderr ?? ''}\n${stdout ?? ''}`.split('\n').find((text) => /^(E|Error): /.test(text));
  tried.push(`${line}: ${error?.message ?? said ?? `it ended with ${status}`}`);
  return false;
}

/** Playwright's own download; its servers may be out of reach. */
function download(): string[] {
  return run('npx', ['playwright', 'install', '--no-shell', 'chromium'], 5) ? [chromium.executablePath()] : [];
}

/** Installs a package of Debian's, where this user may do so without being asked for a password. */
function fromDebian(name: string): boolean {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false;
  const root = process.getuid?.() === 0;
  if (!root && spawnSync('sudo', ['-n', 'true']).status !== 0) {
    tried.push('apt-get: only root may install packages, and sudo asks for a password');
    return false;
  }
  const apt = (...args: string[]) => {
    const line = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return root ? run('env', line.slice(1), 10) : run('sudo', ['-n', ...line], 10);
  };
  // Lists that are partly stale may still have the package: the second step decides.
  apt('update');
  return apt('install', '--yes', '--no-install-recommends', name);
}

/** What stands in until the site's fonts are there is measured by Times and Arial: a bare machine has nothing as wide as they are. */
function getFaces(): void {
  const fonts = '/usr/share/fonts/truetype';
  const known = ['liberation', 'liberation2', 'msttcorefonts'];
  if (!known.some((name) => existsSync(`${fonts}/${name}`))) fromDebian('fonts-liberation');
}

async function find(): Promise<string | undefined> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return firstThatStarts([named]);
  return (
    (await firstThatStarts(installed())) ??
    (await firstThatStarts(download())) ??
    (await firstThatStarts(fromDebian('chromium') ? ['/usr/bin/chromium'] : []))
  );
}

const path = await find();
if (path) {
  getFaces();
  console.log(path);
} else {
  console.error(`
No Chromium that starts was found, and none could be installed:
${tried.map((line) => `  ${line}`).join('\n')}

Do one of these, then run the tests again:
  - install Chrome, Chromium or Edge in its usual place;
  - npx playwright install --with-deps chromium
  - on Debian or Ubuntu: sudo apt-get install chromium
  - name one that you have: CHROMIUM_PATH=/path/to/chromium npm test`);
  process.exitCode = 1;
}
