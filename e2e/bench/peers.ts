/** The same stories built by others' generators, with the least that a blog has: stories, a list, tags, a feed, a sitemap. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Story, stories } from './corpus';
import { type Measured, marginal, measure, printed } from './measured';
import { astro } from './peer-astro';
import { eleventy } from './peer-eleventy';
import { next } from './peer-next';
import { type Watched, watched } from './watched';

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
  /** What comes after a story's name in its address. */
  readonly ending: '/' | '.html';
  /** What it keeps between builds. */
  readonly cache: readonly string[];
}

const peers: readonly Peer[] = [eleventy, astro, next];

export interface Built {
  readonly peer: Peer;
  readonly size: number;
  readonly run: Watched;
  /** Where it is, until the next is asked for. */
  readonly out: string;
}

/** Builds each size with each peer; where one can't, it says so and goes on with the next. */
export async function* builtByPeers(home: string, sizes: readonly number[]): AsyncGenerator<Built> {
  for (const peer of peers) {
    const folder = join(home, peer.name);
    write(folder, { 'package.json': JSON.stringify({ private: true, type: 'module' }), ...peer.files });
    const install = await watched(['npm', 'install', '--no-audit', '--no-fund', ...peer.packages], { cwd: folder });
    if (install.status !== 0) console.log(`${peer.name} can't be installed:\n${lastOf(install)}`);
    for (const size of install.status === 0 ? sizes : []) {
      for (const old of [peer.folder, peer.out, ...peer.cache])
        rmSync(join(folder, old), { recursive: true, force: true });
      const own = stories(size).map((story) => [join(peer.folder, `${story.id}.md`), peer.story(story)]);
      write(folder, Object.fromEntries(own));
      const run = await watched(peer.build, {
        cwd: folder,
        env: { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' },
      });
      if (run.status !== 0) {
        console.log(`${peer.name} ends with ${run.status}:\n${lastOf(run)}`);
        break;
      }
      yield { peer, size, run, out: join(folder, peer.out) };
    }
    rmSync(folder, { recursive: true, force: true });
  }
}

function lastOf({ lines }: Watched): string {
  const last = lines.slice(-8).map(({ text }) => text);
  return last.join('\n');
}

/** @param ours what this site took for the same sizes, in the same run, in one or more ways */
export async function buildPeers(
  home: string,
  sizes: readonly number[],
  ours: Readonly<Record<string, readonly Measured[]>>,
): Promise<void> {
  const results = new Map<string, Measured[]>();
  for await (const { peer, size, run, out } of builtByPeers(home, sizes)) {
    const own = results.get(peer.name) ?? [];
    results.set(peer.name, own);
    const result = measure(out, size, run);
    console.log(printed(`${peer.name}, ${size} stories`, result, own.at(-1)));
    own.push(result);
  }
  for (const [way, own] of Object.entries(ours)) {
    for (const [name, theirs] of results) compare(`${way}, beside ${name}`, theirs, own);
  }
}

function compare(name: string, theirs: readonly Measured[], ours: readonly Measured[]): void {
  const [last, before, own, ownBefore] = [theirs.at(-1), theirs.at(-2), ours.at(-1), ours.at(-2)];
  if (!last || !own || last.stories !== own.stories) return;
  const whole = `the whole takes ${(own.seconds / last.seconds).toFixed(2)} of its time`;
  const each =
    before && ownBefore ? `, a further story ${(marginal(own, ownBefore) / marginal(last, before)).toFixed(2)}` : '';
  console.log(`${name}: ${whole}${each}`);
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}
