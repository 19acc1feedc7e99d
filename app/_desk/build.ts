/**
 * `npm run build`: checks the content, builds the export beside out/ and swaps it in at the end,
 * so that whatever happens on the way, the last good out/ is still there.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { loadContent } from '../_content/load';
import { type Edition, makeEdition } from '../_content/make-edition';
import { finishExport } from '../_export/finish';
import { writePictures } from '../_export/pictures';
import { writeSharePictures } from '../_export/share-pictures';
import { site } from '../_site/site';
import { printProblems } from './report';

const projectRoot = process.cwd();
/** The folder the site ends up in; TALLY_OUT names another, relative to the project. */
const out = path.resolve(projectRoot, process.env.TALLY_OUT ?? 'out');
const stage = path.join(projectRoot, '.out-stage');
const previous = `${out}-previous`;

/** The build's name: the same content and code give the same one, and any change gives another. */
function buildId(contentRoot: string): string {
  const hash = createHash('sha256');
  const add = (entry: string) => {
    if (!existsSync(entry)) return;
    if (statSync(entry).isDirectory()) for (const name of readdirSync(entry).sort()) add(path.join(entry, name));
    else hash.update(path.relative(projectRoot, entry)).update(readFileSync(entry));
  };
  for (const entry of ['app', 'public', 'next.config.js', 'package-lock.json']) add(path.join(projectRoot, entry));
  if (contentRoot !== projectRoot) add(path.join(contentRoot, 'public'));
  add(path.join(contentRoot, 'posts'));
  return hash
    .update(process.env.SITE_URL ?? '')
    .digest('hex')
    .slice(0, 16);
}

/** Builds the site into out/. Returns whether it did; says on standard error why it did not. */
async function build(): Promise<boolean> {
  recover();
  const { root, files, problems, clock } = loadContent({ production: true });
  if (!printProblems(problems)) {
    console.error('The build stops here, and leaves the last one as it was.');
    return false;
  }
  rmSync(stage, { recursive: true, force: true });
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const { status } = spawnSync(process.execPath, [next, 'build'], {
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      TALLY_BUILD_ID: buildId(root),
      TALLY_CHECKED: '1',
      TALLY_NOW: String(clock.now),
      TALLY_STAGE: path.relative(projectRoot, stage),
    },
  });
  if (status !== 0) {
    console.error('next build failed; the last build is as it was.');
    return false;
  }
  if (root !== projectRoot && existsSync(path.join(root, 'public'))) {
    cpSync(path.join(root, 'public'), stage, { recursive: true });
  }
  finishExport(stage, path.join(projectRoot, '.next'));
  await addPictures(makeEdition(files, { clock: clock.clock, timeZone: site.timeZone }));
  swap();
  return true;
}

/** Photographs in the sizes that pages name, and the pictures that pages are shared with. */
async function addPictures(edition: Edition): Promise<void> {
  const cache = path.join(projectRoot, '.next', 'cache');
  const start = Date.now();
  const { all, made } = await writePictures(stage, path.join(cache, 'pictures'));
  const share = await writeSharePictures(stage, edition, path.join(cache, 'share'));
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(
    `${share.all} share pictures (${share.drawn} drawn), ${all} pictures of photographs (${made} made): ${seconds} s`,
  );
}

/** Puts the new export in place by two renames; a kill between them is mended by `recover`. */
function swap(): void {
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, previous);
  renameSync(stage, out);
  rmSync(previous, { recursive: true, force: true });
}

/** Puts the predecessor back where a build was killed between the two renames. */
function recover(): void {
  if (!existsSync(out) && existsSync(previous)) renameSync(previous, out);
}

try {
  process.exitCode = (await build()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
