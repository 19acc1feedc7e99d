/** The same stories built by others' generators, with the least that a blog has: stories, a list, tags, a feed, a sitemap. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Story, stories } from './corpus';
import { type Measured, marginal, measure, printed } from './measured';
import { astro } from './peer-astro';
import { eleventy } from './peer-eleventy';
import { next } from './peer-next';
import { watched } from './watched';

export interface Peer {
  readonly name: string;
  /** What npm is asked for. */
  readonly packages: readonly string[];
  /** The files of the site, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Where the stories go, and how one is written. */
  readonly folder: string;
  story(story: Story): string;
  /** From the site's folder. */
  readonly build: readonly [string, ...string[]];
  readonly out: string;
  /** What it keeps between builds. */
  readonly cache: readonly string[];
}

const peers: readonly Peer[] = [eleventy, astro, next];

/** @param ours what this site took for the same sizes, in the same run */
export async function buildPeers(home: string, sizes: readonly number[], ours: readonly Measured[]): Promise<void> {
  for (const peer of peers) {
    const folder = join(home, peer.name);
    write(folder, { 'package.json': JSON.stringify({ private: true, type: 'module' }), ...peer.files });
    const install = await watched(['npm', 'install', '--no-audit', '--no-fund', ...peer.packages], { cwd: folder });
    if (install.status !== 0) {
      console.log(`${peer.name} can't be installed: ${install.lines.at(-1)?.text}`);
      continue;
    }
    const results: Measured[] = [];
    for (const size of sizes) {
      for (const old of [peer.folder, peer.out, ...peer.cache])
        rmSync(join(folder, old), { recursive: true, force: true });
      const own = stories(size).map((story) => [join(peer.folder, `${story.id}.md`), peer.story(story)]);
      write(folder, Object.fromEntries(own));
      const run = await watched(peer.build, {
        cwd: folder,
        env: { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' },
      });
      if (run.status !== 0) {
        console.log(
          `${peer.name} ends with ${run.status}:\n${run.lines
            .slice(-8)
            .map(({ text }) => text)
            .join('\n')}`,
        );
        break;
      }
      const result = measure(join(folder, peer.out), size, run);
      console.log(printed(`${peer.name}, ${size} stories`, result, results.at(-1)));
      results.push(result);
    }
    compare(peer.name, results, ours);
    rmSync(folder, { recursive: true, force: true });
  }
}

function compare(name: string, theirs: readonly Measured[], ours: readonly Measured[]): void {
  const [last, before, own, ownBefore] = [theirs.at(-1), theirs.at(-2), ours.at(-1), ours.at(-2)];
  if (!last || !own || last.stories !== own.stories) return;
  const whole = `the whole takes ${(own.seconds / last.seconds).toFixed(2)} of its time`;
  const each =
    before && ownBefore ? `, a further story ${(marginal(own, ownBefore) / marginal(last, before)).toFixed(2)}` : '';
  console.log(`The Tally beside ${name}: ${whole}${each}`);
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}
