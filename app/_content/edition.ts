/**
 * The edition: what is published at the build's clock. It is made once in a process, and every page, feed, index and
 * picture draws on it.
 */
import { site } from '../_site/site';
import { readClock } from './clock';
import { readSourceFiles } from './files';
import { handedOver } from './handed-over';
import { makeLastSound } from './last-sound';
import { loadContent } from './load';
import { type Edition, makeEdition } from './make-edition';
import { parseFiles } from './parse';
import { formatProblem, type Problem } from './problem';
import type { FileKind } from './schema';
import './watch';

export type { Author, Edition, ElectionPage, Month, Page, Post, Topic } from './make-edition';

declare global {
  /** In a build: Next packs pages and route handlers apart, so that one process has several copies of this module. */
  var tallyEdition: Edition | undefined;
  /** While writing: an edit makes this module anew, and what was sound before it outlives that. */
  var tallyLastSound: ReturnType<typeof makeLastSound> | undefined;
}

let edition: Edition | undefined;
let problems: readonly Problem[] = [];
let inWriting: Partial<Record<FileKind, readonly string[]>> = {};

/** What the check has to say about a file, where the edition was made together with a check. */
export function problemsOf(file: string): readonly Problem[] {
  getEdition();
  return problems.filter((problem) => problem.file === file);
}

/**
 * The ids of all files of a kind while writing, those among them that can't be read for the moment: they keep their addresses, which the
 * development server asks for in a process of its own. None in a build.
 */
export function idsInWriting(kind: FileKind): readonly string[] {
  getEdition();
  return inWriting[kind] ?? [];
}

/**
 * The edition that all pages draw on.
 * @throws where a file has an error, with every error in the message
 */
export function getEdition(): Edition {
  if (process.env.TALLY_FILES) {
    globalThis.tallyEdition ??= loadEdition();
    return globalThis.tallyEdition;
  }
  edition ??= loadEdition();
  return edition;
}

function loadEdition(): Edition {
  // The build command has checked the files before it starts the workers that come here.
  if (process.env.TALLY_CHECKED) {
    const { clock } = readClock();
    const handed = process.env.TALLY_FILES;
    const files = handed ? handedOver(handed) : parseFiles(readSourceFiles().files);
    return makeEdition(files, { clock, timeZone: site.timeZone });
  }
  const production = process.env.NODE_ENV === 'production';
  const content = loadContent({ production });
  problems = content.problems;
  const errors = problems.filter((problem) => problem.level === 'error').map(formatProblem);
  if (errors.length > 0) {
    const message = `The content has errors:\n${errors.join('\n')}`;
    if (production) throw new Error(message);
    // While writing, what is sound is shown, and what is not is named in the terminal.
    console.error(message);
  }
  const { clock } = content.clock;
  const preview = process.env.NODE_ENV === 'development';
  if (preview) {
    globalThis.tallyLastSound ??= makeLastSound();
    const { post, election } = content.files;
    inWriting = { post: post.map(({ id }) => id), election: election.map(({ id }) => id) };
  }
  const files = globalThis.tallyLastSound?.(content.files) ?? content.files;
  return makeEdition(files, { clock, timeZone: site.timeZone, preview });
}
