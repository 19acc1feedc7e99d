/**
 * What the export holds behind nginx with the shipped configuration, beside a plain file of the same size behind nginx with
 * none; and a live night: editions are built and swapped in while all of it goes on being asked for.
 *
 *     npm install --ignore-scripts --prefix /tmp/autocannon autocannon@9.0.0
 *     npx tsx e2e/hosts/load.ts /tmp/autocannon [EXPORT [SECONDS]]
 *
 * Everything is on this machine, so that the asking takes its part of the processor too: compare the lines of one run with
 * each other. With 0 seconds only the night is tried. Ends with 0 where no request failed and no page referred to a file that is gone.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { findServer } from '../support/find-server';
import { type Running, runHost, runPlainNginx } from '../support/hosts';
import { readAndFollow } from './reader';

const pages = { 'front page': '/', story: '/posts/dutch-election-results/', results: '/results/fr-president-2017/' };
/** Moments of which each has counts, calls or updates that the one before has not. */
const night = ['2017-04-23T20:30+02:00', '2017-04-24T02:00+02:00', '2017-05-07T21:00+02:00', '2017-05-08T12:00+02:00'];

const report = z.object({
  requests: z.object({ average: z.number(), total: z.number() }),
  latency: z.object({ p50: z.number(), p99: z.number(), max: z.number() }),
  errors: z.number(),
  timeouts: z.number(),
  non2xx: z.number(),
});

const [place = '/tmp/autocannon', folder = 'out', time = '8'] = process.argv.slice(2);
const program = resolve(place, 'node_modules/autocannon/autocannon.js');
const seconds = Number(time);

/** Asks for an address as fast as it is answered, over 50 connections. */
async function load(port: number, path: string, isPacked: boolean, duration = seconds) {
  const packed = isPacked ? ['-H', 'accept-encoding=gzip'] : [];
  const args = [program, '-j', '-n', '-c', '50', '-d', String(duration), ...packed, `http://127.0.0.1:${port}${path}`];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  child.stdout.on('data', (part) => (said += part));
  await once(child, 'close');
  return report.parse(JSON.parse(said));
}

function faultsOf({ errors, timeouts, non2xx }: z.infer<typeof report>): number {
  return errors + timeouts + non2xx;
}

/** The most memory that a process has had, in MB; what it says of itself, where the system is Linux. */
function memoryOf({ pid }: Running): string {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status) ? /VmHWM:\s*(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return kilobytes === undefined ? 'unknown' : `${(Number(kilobytes) / 1024).toFixed(1)} MB`;
}

async function compare(nginx: string, home: string): Promise<number> {
  const plain = join(home, 'plain');
  mkdirSync(plain);
  const [site, bare] = [await runHost('nginx', nginx, { folder }), await runPlainNginx(nginx, plain)];
  let faults = 0;
  const line = async (what: string, host: Running, path: string, isPacked = false) => {
    const found = await load(host.port, path, isPacked);
    faults += faultsOf(found);
    const { requests, latency } = found;
    const times = `p50 ${latency.p50} ms, p99 ${latency.p99} ms, at most ${latency.max} ms`;
    console.log(`${what.padEnd(34)} ${requests.average.toFixed(0).padStart(6)}/s  ${times}, ${faultsOf(found)} failed`);
  };
  try {
    for (const [name, path] of Object.entries(pages)) {
      const bytes = readFileSync(join(folder, path, 'index.html'));
      const packed = gzipSync(bytes, { level: 6 });
      writeFileSync(join(plain, `${bytes.length}.html`), bytes);
      writeFileSync(join(plain, `${packed.length}.html`), packed);
      await line(`${name}, ${bytes.length} bytes`, site, path);
      await line('  a plain file of that size', bare, `/${bytes.length}.html`);
      await line(`${name}, packed as it is asked for`, site, path, true);
      await line(`  a plain file of ${packed.length} bytes`, bare, `/${packed.length}.html`);
    }
    console.log(`memory of nginx at most: ${memoryOf(site)}; without configuration: ${memoryOf(bare)}`);
  } finally {
    await Promise.all([site.stop(), bare.stop()]);
  }
  return faults;
}

async function build(out: string, clock: string): Promise<void> {
  const env = { ...process.env, TALLY_OUT: out, SITE_CLOCK: clock };
  const child = spawn('npm', ['run', '--silent', 'build'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const [status] = await once(child, 'exit');
  if (status !== 0) throw new Error('a build failed');
}

/** Builds and swaps while pages are asked for at full speed, and while one reader follows what each page refers to. */
async function liveNight(nginx: string, home: string): Promise<number> {
  const out = join(home, 'out');
  const [first = '', ...later] = night;
  mkdirSync(join(home, 'first'));
  symlinkSync('first', out);
  await build(out, first);
  const host = await runHost('nginx', nginx, { folder: out });
  let over = false;
  const totals = { asked: 0, failed: 0 };
  const asking = Object.values(pages).map(async (path) => {
    while (!over) {
      const found = await load(host.port, path, false, 5);
      totals.asked += found.requests.total;
      totals.failed += faultsOf(found);
    }
  });
  const reading = readAndFollow(host.port, Object.values(pages), () => over);
  try {
    for (const clock of later) await build(out, clock);
  } finally {
    over = true;
    await Promise.allSettled(asking);
  }
  const { editions, followed, gone } = await reading;
  await host.stop();
  console.log(`live night: ${later.length} builds swapped in, ${totals.asked} requests, ${totals.failed} failed`);
  console.log(`one reader saw ${editions} editions and followed ${followed} references: ${gone.length} were gone`);
  for (const each of gone.slice(0, 20)) console.log(`  ${each}`);
  return totals.failed + gone.length;
}

async function run(): Promise<number> {
  if (!existsSync(program)) throw new Error(`${program} is not there: the head of this file says how to install it`);
  const { path, reason } = findServer('nginx');
  if (path === undefined) throw new Error(reason);
  const home = mkdtempSync(join(tmpdir(), 'tally-load-'));
  try {
    return (seconds > 0 ? await compare(path, home) : 0) + (await liveNight(path, home));
  } finally {
    rmSync(home, { recursive: true });
  }
}

try {
  process.exitCode = (await run()) === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
