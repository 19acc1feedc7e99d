/** Reads all files under posts/ and says what is wrong with them. */
import { readFileSync } from 'node:fs';
import { checkContent } from './check';
import { checkPublicFiles } from './checks/public-files';
import { type Clock, readClock } from './clock';
import { contentRoot, readSourceFiles } from './files';
import { type ParsedFiles, parseFiles } from './parse';
import { byPlace, type Problem } from './problem';

type Parse = typeof parseFiles;

export interface Content {
  /** The folder that holds posts/ and public/. */
  readonly root: string;
  readonly files: ParsedFiles;
  readonly clock: Clock;
  /** What is wrong, ordered by place. */
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks all files.
 * @param parse how; a command that goes on running keeps what has not changed
 */
export function loadContent({ production, parse = parseFiles }: { production: boolean; parse?: Parse }): Content {
  const root = contentRoot();
  const clock = readClock();
  const { files: sources, problems } = readSourceFiles(root);
  const files = parse(sources);
  // Another folder of posts, as the tests have them, need not have what the menu of this one leads to.
  const isOwn = !process.env.TALLY_CONTENT;
  const settings = isOwn ? readFileSync('app/_site/settings.json', 'utf8') : undefined;
  const found = checkContent(files, { clock, production, settings });
  return { root, files, clock, problems: [...problems, ...checkPublicFiles(root), ...found].sort(byPlace) };
}
