/**
 * What MDN's HTTP Observatory says of the export behind nginx, with a certificate made for the occasion:
 *
 *     npm install --ignore-scripts --prefix /tmp/observatory @mdn/mdn-http-observatory@1.4.8
 *     npx tsx e2e/hosts/observatory.ts /tmp/observatory
 *
 * It asks nobody but nginx on this machine. Its list of preloaded hosts, which its install script would fetch, is left
 * empty: no host gets credit for being on it. Ends with 0 for 100 points or more.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findServer } from '../support/find-server';
import { freePort, runHost } from '../support/hosts';

/** Runs in a process of its own, which trusts the certificate; the sum is made as the Observatory's own scan makes it. */
const scan = (source: string, httpPort: number, httpsPort: number) => `
  const from = (file) => import(new URL(file, ${JSON.stringify(source)}));
  const { retrieve } = await from('retriever/retriever.js');
  const { ALL_TESTS } = await from('constants.js');
  const { getScoreModifier, getGradeForScore } = await from('grader/grader.js');
  const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = await from('grader/charts.js');
  const found = await retrieve('localhost', { httpPort: ${httpPort}, httpsPort: ${httpsPort} });
  if (!found.responses.auto) throw new Error('no answer over TLS');
  let base = 100, bonus = 0;
  for (const test of ALL_TESTS) {
    const { result, pass } = test(found);
    const points = getScoreModifier(result);
    if (points < 0) base += points; else bonus += points;
    console.log(String(points).padStart(4), pass ? 'pass' : 'FAIL', result);
  }
  const score = base >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? base + bonus : base;
  console.log('score', score, getGradeForScore(score).grade);
  process.exitCode = score >= 100 ? 0 : 1;
`;

function certificateIn(folder: string): { certificate: string; key: string } {
  const [certificate, key] = [join(folder, 'site.pem'), join(folder, 'site.key')];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const files = ['-keyout', key, '-out', certificate];
  const made = spawnSync('openssl', [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    ...names,
    ...files,
  ]);
  if (made.status !== 0) throw new Error(`openssl made no certificate: ${made.error?.message ?? made.stderr}`);
  return { certificate, key };
}

async function run(): Promise<number> {
  const [place = '/tmp/observatory', folder = 'out'] = process.argv.slice(2);
  const project = resolve(place, 'node_modules/@mdn/mdn-http-observatory');
  if (!existsSync(project)) throw new Error(`${project} is not there: the head of this file says how to install it`);
  const preloaded = join(project, 'conf/hsts-preload.json');
  if (!existsSync(preloaded)) writeFileSync(preloaded, '{}');
  const { path, reason } = findServer('nginx');
  if (path === undefined) throw new Error(reason);
  const home = mkdtempSync(join(tmpdir(), 'tally-observatory-'));
  const { certificate, key } = certificateIn(home);
  const tls = { port: await freePort(), certificate, key };
  const host = await runHost('nginx', path, { folder, tls });
  try {
    const source = pathToFileURL(`${project}/src/`).href;
    const args = ['--input-type=module', '-e', scan(source, host.port, tls.port)];
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: certificate };
    return spawnSync(process.execPath, args, { cwd: project, env, stdio: 'inherit', timeout: 120_000 }).status ?? 1;
  } finally {
    await host.stop();
    rmSync(home, { recursive: true });
  }
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
