/** `npm test`: every check there is, one after the other, and at the end one line that counts them. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserTally, stepTally, sum, type Tally, unitTally } from './support/tally';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const results = join(root, 'e2e/.results');
const tallies: Tally[] = [];

// The tests set these themselves; what the shell has of them is for other runs.
for (const name of ['SITE_URL', 'SITE_CLOCK', 'TALLY_CONTENT', 'TALLY_OUT', 'PORT', 'HOST']) delete process.env[name];

// The tools of this project before any others of the same name.
const env: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
};

function run(command: string, args: readonly string[]): number {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (error) console.error(error.message);
  return status ?? 1;
}

/** One part of the tests, under a heading; gives whether it passed. */
function step(title: string, tally: () => Tally): boolean {
  const start = Date.now();
  console.log(`\n== ${title}`);
  const result = tally();
  tallies.push(result);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(result.failed === 0 ? `-- passed in ${seconds} s` : `-- FAILED after ${seconds} s`);
  return result.failed === 0;
}

/** The path of a Chromium; what is being done to get one goes to the terminal. */
function findChromium(): string | undefined {
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'e2e/find-chromium.ts'], {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return status === 0 ? stdout.trim() : undefined;
}

rmSync(results, { recursive: true, force: true });

step('Format and lint', () => stepTally(run('biome', ['check'])));

// Next writes the types of styles and routes that the compiler needs; a fresh clone has none.
step('Types', () => stepTally(run('next', ['typegen']) || run('tsc', ['--noEmit'])));

step('Unit tests', () => {
  const report = join(results, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return unitTally(report, run('vitest', ['run', '--config', 'e2e/vitest.config.ts', ...reporters]));
});

step('Content check', () => stepTally(run('npm', ['run', '--silent', 'check'])));

const built = step('Production build', () => stepTally(run('npm', ['run', '--silent', 'build'])));

step('Browser tests', () => {
  if (!built) {
    console.log('Not run: there is no build to test.');
    return stepTally(1);
  }
  const chromium = findChromium();
  if (!chromium) return stepTally(1);
  console.log(`In ${chromium}`);
  env.CHROMIUM_PATH = chromium;
  return browserTally(
    join(results, 'browser.json'),
    run('playwright', ['test', '--config', 'e2e/playwright.config.ts']),
  );
});

const { passed, failed } = sum(tallies);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
