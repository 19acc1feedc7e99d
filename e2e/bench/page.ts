/**
 * `npm run bench:page`: what pages of out/ cost a reader with a slow phone on a slow line, the median of five loads. `-- /posts/x/ /` names
 * other pages; `--peers` adds the same story built by this site and by others' generators; `--lighthouse` adds its four scores.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { listen } from '../../app/_desk/static-server';
import { flags, installed } from '../support/browsers';
import { picture, writeCorpus } from './corpus';
import { scores } from './lighthouse';
import { type Load, load, median } from './page-load';
import { buildWith, installPeers } from './peers';
import { watched } from './watched';

const runs = 5;
/** How many stories are built for a comparison, the one of them that is loaded, and its words. */
const stories = 30;
const story = 'story-00002';

const args = process.argv.slice(2);
const named = args.filter((arg) => arg.startsWith('/'));
const paths =
  named.length > 0 ? named : ['/posts/clinton-blames/', '/results/nl-house-2017/', '/', '/results/', '/about/'];

const executablePath = process.env.CHROMIUM_PATH ?? installed()[0];
const home = mkdtempSync(join(tmpdir(), 'tally-bench-page-'));

/** Loads and prints these pages of a folder. */
async function visit(name: string, folder: string, pages: readonly string[]): Promise<void> {
  const server = await listen({ folder, basePath: '' }, 0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const host = `http://127.0.0.1:${address.port}`;
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    for (const page of pages) {
      const loads: Load[] = [];
      for (let run = 0; run < runs; run++) loads.push(await load(browser, host + page));
      console.log(`${name} ${page}: ${printed(loads)}`);
      if (args.includes('--lighthouse')) console.log(`  ${await scores(home, host + page, executablePath)}`);
    }
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

function printed(loads: readonly Load[]): string {
  const of = (value: (load: Load) => number) => median(loads.map(value));
  const types = [...new Set(loads.flatMap(({ bytes }) => [...bytes.keys()]))].sort();
  const kilobytes = types.map((type) => `${type} ${(of(({ bytes }) => bytes.get(type) ?? 0) / 1000).toFixed(1)}`);
  return (
    `${of(({ requests }) => requests)} requests; kB: ${kilobytes.join(', ')}; FCP ${of(({ fcp }) => fcp).toFixed(0)}, ` +
    `LCP ${of(({ lcp }) => lcp).toFixed(0)}, TBT ${of(({ tbt }) => tbt).toFixed(0)} ms, CLS ${of(({ cls }) => cls).toFixed(3)}`
  );
}

/** The same story of the same corpus, by this site. */
async function visitOwn(): Promise<void> {
  const [content, out] = [join(home, 'content'), join(home, 'out')];
  writeCorpus(content, stories);
  const run = await watched([process.execPath, 'app/_desk/run.mjs', 'build'], {
    env: { TALLY_CONTENT: content, TALLY_OUT: out, SITE_CLOCK: '2018-01-01T00:00Z' },
  });
  if (run.status !== 0) throw new Error(run.lines.map(({ text }) => text).join('\n'));
  await visit('The Tally', out, [`/posts/${story}/`]);
}

try {
  await visit('out', 'out', paths);
  if (args.includes('--peers')) {
    await visitOwn();
    for (const { peer, folder } of await installPeers(home)) {
      const built = await buildWith({ peer, folder }, stories);
      if (!built) continue;
      cpSync(`public${picture}`, join(built.out, picture));
      await visit(peer.name, built.out, [`/posts/${story}${peer.ending}`]);
    }
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}
