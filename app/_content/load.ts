/** Reads all files under posts/ and says what is wrong with them. */
import { checkContent } from './check';
import { type Clock, readClock } from './clock';
import { contentRoot, readSourceFiles } from './files';
import { type ParsedFiles, parseFiles } from './parse';
import { byPlace, type Problem } from './problem';

export interface Content {
  /** The folder that holds posts/ and public/. */
  readonly root: string;
  readonly files: ParsedFiles;
  readonly clock: Clock;
  /** What is wrong, ordered by place. */
  readonly problems: readonly Problem[];
}

/** Reads and checks all files. */
export function loadContent({ production }: { production: boolean }): Content {
  const root = contentRoot();
  const clock = readClock();
  const { files: sources, problems } = readSourceFiles(root);
  const files = parseFiles(sources);
  return { root, files, clock, problems: [...problems, ...checkContent(files, { clock, production })].sort(byPlace) };
}
