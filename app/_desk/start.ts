/** `npm start`: builds the export, then serves it. `npm start -- --no-build` serves what was built last. */
import './environment';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { site } from '../_site/site';
import { mend } from './place';
import { Refusal } from './refusal';
import { open, portFrom, serve } from './serve';

const folder = process.env.TALLY_OUT ?? 'out';

/** Runs the build as a process of its own: its memory is free again while serving. */
async function build(): Promise<void> {
  const child = fork(fileURLToPath(new URL('./run.mjs', import.meta.url)), ['build'], { execArgv: [] });
  const stop = (signal: NodeJS.Signals) => child.kill(signal);
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const [code, signal] = await once(child, 'exit');
  process.off('SIGINT', stop).off('SIGTERM', stop);
  if (signal) process.exit(130);
  if (code !== 0) throw new Refusal('Nothing is served: the build failed, for the reason above.');
}

async function start(): Promise<void> {
  const port = portFrom(process.env.PORT);
  if (!process.argv.includes('--no-build')) {
    // A busy port is found out before the build, not after it.
    (await open({ folder }, port)).close();
    await build();
  } else mend();
  await serve({ folder, basePath: site.basePath }, port);
}

start().catch((error: unknown) => {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
});
