/**
 * `npm run advisories`: asks the registry what is known against the packages that the site is built with. It is no part of the
 * tests: an advisory that appears must not break a commit that nobody touched. Ends with 0 where there is none, with 1 where
 * there are some, with 2 where nobody could be asked.
 */
import { spawnSync } from 'node:child_process';
import { printedAdvisories } from './advisory-report';

const { stdout, error } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  maxBuffer: 1 << 28,
  stdio: ['ignore', 'pipe', 'ignore'],
  shell: process.platform === 'win32',
  timeout: 120_000,
});
const { lines, status } = printedAdvisories(error ? '' : stdout, error?.message);
for (const line of lines) console.log(line);
process.exitCode = status;
