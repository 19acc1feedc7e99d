/**
 * `npm run bench -- 100 1000`: builds the site with so many made-up stories, and says what that takes and gives. The first build of a
 * size begins without anything kept; `--drawn` builds each once more with nothing kept but the share pictures, and tells so what the
 * rest takes; `--edit` builds the largest once more after an edit of one story; `--peers` builds the same stories with others' generators.
 * `--rounds=3` does it all so many times, one after the other, and compares the builds in the middle: a machine has faster and slower minutes.
 */
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCorpus } from './corpus';
import { type Measured, marginal, measure, middle, printed } from './measured';
import { buildWith, installPeers } from './peers';
import { type Watched, watched } from './watched';

const args = process.argv.slice(2);
const rounds = Number(args.find((arg) => arg.startsWith('--rounds='))?.split('=')[1] ?? 1);
const sizes = args
  .map(Number)
  .filter((size) => size > 0)
  .sort((a, b) => a - b);
if (sizes.length === 0) sizes.push(100, 1000);
if (!(rounds % 2 === 1)) throw new Error('--rounds takes an odd number: one build is to be in the middle');

const home = mkdtempSync(join(tmpdir(), 'tally-bench-'));
const kept = 'e2e/.results/next-before-bench';
const share = 'e2e/.results/share-of-bench';

/** When each part of a build was over, as its own lines tell. */
const parts: readonly (readonly [string, RegExp])[] = [
  ['check and compile', /Collecting page data/],
  ['pages', /^\s*(?:Route \(app\)|[┌○])/],
  ['reading for search', /^Pages read/],
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
  const run = await watched([process.execPath, 'app/_desk/run.mjs', 'build'], {
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
  const ownWork = run.lines.filter(({ text }) =>
    /^Content checked| share pictures \(| pictures of photographs/.test(text),
  );
  console.log(ownWork.map(({ text }) => `  ${text}`).join('\n'));
  return measure(out, size, run);
}

console.log(
  `Load of this machine when it began: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`,
);
mkdirSync('e2e/.results', { recursive: true });
// Where a run before was killed, what was kept still lies aside.
if (existsSync(kept)) rmSync('.next', { recursive: true, force: true });
else if (existsSync('.next')) renameSync('.next', kept);
// However it ends, what the site's own builds keep comes back.
process.on('exit', () => {
  rmSync('.next', { recursive: true, force: true });
  if (existsSync(kept)) renameSync(kept, '.next');
  rmSync(share, { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

/** All builds of this run, by who built and how many stories. */
const results = new Map<string, Map<number, Measured[]>>();

function note(name: string, result: Measured): void {
  const sizes = results.get(name) ?? new Map<number, Measured[]>();
  results.set(name, sizes.set(result.stories, [...(sizes.get(result.stories) ?? []), result]));
  console.log(printed(`${name}, ${result.stories} stories`, result));
}

/** The builds in the middle, the largest first. */
function middles(name: string): Measured[] {
  const all = [...(results.get(name) ?? [])].sort(([a], [b]) => b - a);
  return all.flatMap(([, builds]) => middle(builds) ?? []);
}

const whole = 'The Tally';
const drawn = 'The Tally with its share pictures drawn';
const peers = args.includes('--peers') ? await installPeers(home) : [];
for (let round = 1; round <= rounds; round++) {
  for (const size of sizes) {
    // Anew, so that an edit is none of the next round's.
    writeCorpus(join(home, `content-${size}`), size);
    rmSync('.next', { recursive: true, force: true });
    note(whole, await build(size));
    if (args.includes('--drawn')) {
      renameSync('.next/cache/share', share);
      rmSync('.next', { recursive: true });
      mkdirSync('.next/cache', { recursive: true });
      renameSync(share, '.next/cache/share');
      note(drawn, await build(size));
    }
    for (const installed of peers) {
      const built = await buildWith(installed, size);
      if (built) note(installed.peer.name, measure(built.out, size, built.run));
    }
  }
  const largest = sizes.at(-1) ?? 0;
  if (args.includes('--edit')) {
    appendFileSync(join(home, `content-${largest}`, 'posts', 'story-00001.md'), '\nOne sentence more.\n');
    note('The Tally after an edit of one story', await build(largest));
  }
}
for (const name of results.keys()) {
  for (const [index, result] of middles(name).entries()) {
    console.log(printed(`In the middle: ${name}, ${result.stories} stories`, result, middles(name)[index + 1]));
  }
}
for (const ours of [whole, drawn]) for (const { peer } of peers) compare(ours, peer.name);

function compare(ours: string, theirs: string): void {
  const [[own, ownBefore], [other, otherBefore]] = [middles(ours), middles(theirs)];
  if (!own || !other || own.stories !== other.stories) return;
  const all = `the whole takes ${(own.seconds / other.seconds).toFixed(2)} of its time`;
  const each =
    ownBefore && otherBefore
      ? `, a further story ${(marginal(own, ownBefore) / marginal(other, otherBefore)).toFixed(2)}`
      : '';
  console.log(`${ours}, beside ${theirs}: ${all}${each}`);
}
console.log(
  `Load when it ended: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`,
);
