/** The share pictures of a build, drawn by a process of its own beside it: see draw.ts. */
import { fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { SharePictures } from '../_export/share-pictures';
import { projectRoot } from './place';

const message = z.object({ files: z.map(z.string(), z.string()), drawn: z.number(), seconds: z.number() });

export interface Drawn extends SharePictures {
  /** How long a processor was at it. */
  readonly seconds: number;
}

export interface Drawing {
  /** Rejected where they could not all be drawn; a process that was not stopped has said why. */
  readonly pictures: Promise<Drawn>;
  /** Ends it before that. */
  stop(): void;
}

/**
 * @param content the file in which the content was handed over
 * @param cache the folder in which the pictures are kept
 * @param now the time of the build, in milliseconds
 */
export function startDrawing(content: string, cache: string, now: number): Drawing {
  const child = fork(path.join(projectRoot, 'app', '_desk', 'run.mjs'), ['draw', content, cache], {
    execArgv: [],
    env: { ...process.env, TALLY_NOW: String(now), TALLY_SIGNING_KEY: undefined },
    serialization: 'advanced',
  });
  if (child.pid !== undefined) letOthersPass(child.pid);
  const pictures = new Promise<Drawn>((resolve, reject) => {
    child.once('message', (said) => resolve(message.parse(said)));
    child.once('error', reject);
    // Comes after all that was sent, which the end of the process need not.
    child.once('disconnect', () => reject(new Error('The share pictures could not be drawn.')));
  });
  // Whoever waits for them is told; until then it is nobody's.
  pictures.catch(() => undefined);
  return { pictures, stop: () => child.kill() };
}

/** All together these pictures take as long as the pages, and those are what the rest of the build waits for. */
function letOthersPass(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Where a system does not allow it, the two share its processors.
  }
}
