/** The same stories built by others' generators, with the least that a blog has: stories, a list, tags, a feed, a sitemap. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Story, stories } from './corpus';
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
  readonly run: Watched;
  /** Where it is, until the next is built. */
  readonly out: string;
}

/** A peer that npm has brought, in a folder of its own. */
export interface Installed {
  readonly peer: Peer;
  readonly folder: string;
}

/** Installs all peers; of one that can't be, it says so and goes on with the next. */
export async function installPeers(home: string): Promise<Installed[]> {
  const installed: Installed[] = [];
  for (const peer of peers) {
    const folder = join(home, peer.name);
    write(folder, { 'package.json': JSON.stringify({ private: true, type: 'module' }), ...peer.files });
    const install = await watched(['npm', 'install', '--no-audit', '--no-fund', ...peer.packages], { cwd: folder });
    if (install.status === 0) installed.push({ peer, folder });
    else console.log(`${peer.name} can't be installed:\n${lastOf(install)}`);
  }
  return installed;
}

/** Builds so many stories with a peer, with nothing kept from a build before; undefined, and said, where it can't. */
export async function buildWith({ peer, folder }: Installed, size: number): Promise<Built | undefined> {
  for (const old of [peer.folder, peer.out, ...peer.cache]) rmSync(join(folder, old), { recursive: true, force: true });
  const own = stories(size).map((story) => [join(peer.folder, `${story.id}.md`), peer.story(story)]);
  write(folder, Object.fromEntries(own));
  const run = await watched(peer.build, {
    cwd: folder,
    env: { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (run.status === 0) return { run, out: join(folder, peer.out) };
  console.log(`${peer.name} ends with ${run.status}:\n${lastOf(run)}`);
  return undefined;
}

function lastOf({ lines }: Watched): string {
  const last = lines.slice(-8).map(({ text }) => text);
  return last.join('\n');
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}
