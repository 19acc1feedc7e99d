/**
 * `npm run bench -- 100 1000`: builds the site with so many made-up stories, and says what that takes and gives. The first build of a
 * size begins without anything kept; `--drawn` builds each once more with nothing kept but the share pictures, and tells so what the
 * rest takes; `--edit` builds the largest once more after an edit of one story; `--peers` builds the same stories with others' generators.
 */
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCorpus } from './corpus';
import { type Measured, measure, printed } from './measured';
import { buildPeers } from './peers';
import { type Watched, watched } from './watched';

const args = process.argv.slice(2);
const sizes = args
  .map(Number)
  .filter((size) => size > 0)
  .sort((a, b) => a - b);
if (sizes.length === 0) sizes.push(100, 1000);

const home = mkdtempSync(join(tmpdir(), 'tally-bench-'));
const kept = 'e2e/.results/next-before-bench';
const share = 'e2e/.results/share-of-bench';

/** When each part of a build was over, as its own lines tell. */
const parts: readonly (readonly [string, RegExp])[] = [
  ['check', /Next\.js \d/],
  ['compile', /Collecting page data|Compiled successfully/],
  ['pages', /^\s*(?:Route \(app\)|[┌○])/],
  ['finish', /^Pages finished/],
  ['search', /^Search index/],
  ['pictures', /pictures of photographs/],
  ['hosts', /integrity\.json is/],
];

function partsOf({ lines, seconds }: Watched): string {
  let before = 0;
  const times = parts.flatMap(([name, pattern]) => {
    const line = lines.find(({ text }) => pattern.test(text));
    if (!line) return [];
    const took = line.at - before;
    before = line.at;
    return [`${name} ${took.toFixed(1)}`];
  });
  return [...times, `rest ${(seconds - before).toFixed(1)}`].join(', ');
}

async function build(size: number): Promise<Measured> {
  const out = join(home, `out-${size}`);
  const run = await watched([process.execPath, '--import', 'tsx', 'app/_desk/build.ts'], {
    env: { TALLY_CONTENT: join(home, `content-${size}`), TALLY_OUT: out, SITE_CLOCK: '2018-01-01T00:00Z' },
  });
  if (run.status !== 0)
    throw new Error(
      run.lines
        .slice(-20)
        .map(({ text }) => text)
        .join('\n'),
    );
  console.log(`  ${partsOf(run)}`);
  console.log(`  ${run.lines.find(({ text }) => text.includes(' share pictures ('))?.text ?? ''}`);
  return measure(out, size, run);
}

console.log(
  `Load of this machine when it began: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`,
);
mkdirSync('e2e/.results', { recursive: true });
if (existsSync('.next')) renameSync('.next', kept);
// However it ends, what the site's own builds keep comes back.
process.on('exit', () => {
  rmSync('.next', { recursive: true, force: true });
  if (existsSync(kept)) renameSync(kept, '.next');
  rmSync(share, { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
const results: Measured[] = [];
const drawn: Measured[] = [];
for (const size of sizes) {
  rmSync('.next', { recursive: true, force: true });
  writeCorpus(join(home, `content-${size}`), size);
  results.push(await build(size));
  console.log(printed(`The Tally, ${size} stories`, results.at(-1), results.at(-2)));
  if (args.includes('--drawn')) {
    renameSync('.next/cache/share', share);
    rmSync('.next', { recursive: true });
    mkdirSync('.next/cache', { recursive: true });
    renameSync(share, '.next/cache/share');
    drawn.push(await build(size));
    console.log(printed(`with the share pictures drawn, ${size} stories`, drawn.at(-1), drawn.at(-2)));
  }
}
const largest = sizes.at(-1) ?? 0;
if (args.includes('--edit')) {
  appendFileSync(join(home, `content-${largest}`, 'posts', 'story-00001.md'), '\nOne sentence more.\n');
  console.log(printed('after an edit of one story', await build(largest)));
}
if (args.includes('--peers'))
  await buildPeers(home, sizes, { 'The Tally': results, 'with its share pictures drawn': drawn });
console.log(
  `Load when it ended: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`,
);
