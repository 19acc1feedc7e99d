/**
 * `npm run build`: checks the content, builds the export beside out/ and swaps it in at the end,
 * so that whatever happens on the way, the last good out/ is still there.
 */
import './environment';
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { readClock } from '../_content/clock';
import { contentRoot } from '../_content/files';
import { handOver } from '../_content/handed-over';
import { isHidden } from '../_content/hidden';
import { loadContent } from '../_content/load';
import { signingKey } from '../_export/integrity';
import { complete } from './complete';
import { type Drawing, startDrawing } from './drawing';
import { keptTexts } from './kept-texts';
import { takeLock } from './lock';
import { cache, isDiskFull, lockFile, out, projectRoot, recoverOut, stage } from './place';
import { printProblems } from './report';
import { stopwatch } from './stopwatch';
import { swapIn } from './swap';

/** A file that can't be read is named by the check, together with all else that is wrong. */
function bytesOf(file: string): Uint8Array | string {
  try {
    return readFileSync(file);
  } catch {
    return '';
  }
}

/** The build's name: the same content and code give the same one, and any change gives another. */
function buildId(contentRoot: string): string {
  const hash = createHash('sha256');
  const add = (entry: string) => {
    if (!existsSync(entry)) return;
    if (statSync(entry).isDirectory()) {
      // What a system leaves in a folder, such as .DS_Store, makes no other edition.
      for (const name of readdirSync(entry).sort()) if (!isHidden(name)) add(path.join(entry, name));
    } else hash.update(path.relative(projectRoot, entry)).update(bytesOf(entry));
  };
  for (const entry of ['app', 'public', 'next.config.js', 'package-lock.json']) add(path.join(projectRoot, entry));
  if (contentRoot !== projectRoot) add(path.join(contentRoot, 'public'));
  add(path.join(contentRoot, 'posts'));
  return hash
    .update(process.env.SITE_URL ?? '')
    .digest('hex')
    .slice(0, 16);
}

/**
 * Builds the site into out/. While Next compiles the code, which knows no content, the content is checked; what it makes pages of is then
 * handed over. Returns whether it did; says on standard error why it did not.
 */
async function build(): Promise<boolean> {
  process.env.TALLY_PARSED = keptTexts(projectRoot);
  const root = contentRoot();
  // One time for all that works on this build.
  process.env.TALLY_NOW = String(readClock().now);
  // Better now than after the build.
  signingKey(process.env.TALLY_SIGNING_KEY);
  const lock = takeLock(lockFile);
  const handed = path.join(cache, 'content');
  let next: ChildProcess | undefined;
  let drawing: Drawing | undefined;
  try {
    recoverOut();
    rmSync(handed, { force: true });
    next = startNext(root, handed);
    const exited = once(next, 'exit');
    // Whoever waits for it is told; where the content is refused, that is nobody.
    exited.catch(() => undefined);
    if (next.pid !== undefined) lock.shareWith(next.pid);
    const lap = stopwatch();
    const content = loadContent({ production: true });
    if (!printProblems(content.problems)) {
      console.error('The build stops here, and leaves the last one as it was.');
      return false;
    }
    console.log(`Content checked: ${lap()}`);
    handOver(content.files, handed);
    drawing = startDrawing(handed, path.join(cache, 'share'), content.clock.now);
    if (!(await succeeds(next, exited))) {
      console.error('next build failed; the last build is as it was.');
      if (isDiskFull()) console.error('The disk is full: make room, and build again.');
      return false;
    }
    await complete(content, drawing.pictures);
    swapIn(stage, out);
    return true;
  } finally {
    await ended(next);
    drawing?.stop();
    rmSync(stage, { recursive: true, force: true });
    rmSync(handed, { force: true });
    lock.release();
  }
}

/** A process that makes pages takes a second to begin, which is worth it for so many stories. */
const storiesPerWorker = 500;

/** Starts Next's own build into the stage: see next.config.js for how it waits for the content. */
function startNext(root: string, handed: string): ChildProcess {
  const next = createRequire(path.join(projectRoot, 'package.json')).resolve('next/dist/bin/next');
  return spawn(process.execPath, [next, 'build'], {
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      // Of what is made for a page nothing is needed after it: with more room, less of it is taken for something to be kept.
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`,
      NEXT_TELEMETRY_DISABLED: '1',
      TALLY_BUILDER: String(process.pid),
      TALLY_BUILD_ID: buildId(root),
      TALLY_CHECKED: '1',
      TALLY_FILES: handed,
      TALLY_STAGE: path.relative(projectRoot, stage),
      TALLY_WORKERS: String(Math.min(availableParallelism(), Math.ceil(countStories(root) / storiesPerWorker) || 1)),
      // Only the last step signs; nothing else gets to see the key.
      TALLY_SIGNING_KEY: undefined,
    },
  });
}

function countStories(root: string): number {
  const posts = path.join(root, 'posts');
  return statSync(posts, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(posts).length : 0;
}

/** Whether Next's build succeeds; whoever stops this process meanwhile stops that one too. */
async function succeeds(next: ChildProcess, exited: Promise<unknown[]>): Promise<boolean> {
  const stop = (signal: NodeJS.Signals) => next.kill(signal);
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const [code] = await exited;
  process.off('SIGINT', stop).off('SIGTERM', stop);
  return code === 0;
}

/** Stops what still runs, and waits until it writes no more. */
async function ended(next: ChildProcess | undefined): Promise<void> {
  if (next?.pid === undefined || next.exitCode !== null || next.signalCode !== null) return;
  const exit = once(next, 'exit');
  next.kill();
  await exit;
}

try {
  process.exitCode = (await build()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (isDiskFull(error)) console.error('The disk is full: make room, and build again. The last build is as it was.');
  process.exitCode = 1;
}
