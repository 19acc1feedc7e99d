/** Finds and reads the files under posts/: the only place that does. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareText, type Problem } from './problem';
import type { FileKind } from './schema';

export interface SourceFile {
  readonly kind: FileKind;
  /** The file name without `.md`. */
  readonly id: string;
  /** The path from the project's folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

const folders: Record<string, FileKind> = { elections: 'election', topics: 'topic', authors: 'author' };

/** The folder that holds posts/ and public/: the project's own, or the one TALLY_CONTENT names. */
export function contentRoot(): string {
  return path.resolve(process.env.TALLY_CONTENT ?? process.cwd());
}

/**
 * All content files, ordered by path.
 * @param root the folder that holds posts/
 * @returns the files as text, and a problem for each that is not read
 */
export function readSourceFiles(root: string = contentRoot()): { files: SourceFile[]; problems: Problem[] } {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  const report = (file: string, level: Problem['level'], rule: Problem['rule'], message: string) =>
    problems.push({ file, line: 1, column: 1, level, rule, message });

  const walk = (folder: string, kind: FileKind) => {
    for (const name of list(path.join(root, folder))) {
      const file = `${folder}/${name}`;
      if (name.startsWith('.')) continue;
      const stat = lstatSync(path.join(root, file));
      const inner = folder === 'posts' ? folders[name] : undefined;
      if (stat.isDirectory() && inner) walk(file, inner);
      else if (stat.isSymbolicLink()) report(file, 'warning', 'schema', 'is a link to elsewhere and is not read');
      else if (stat.isDirectory())
        report(file, 'warning', 'schema', 'is a folder that the site does not know: not read');
      else if (!stat.isFile() || !/\.md$/i.test(name))
        report(file, 'warning', 'schema', 'does not end in .md: not read');
      else {
        try {
          const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
            readFileSync(path.join(root, file)),
          );
          files.push({ kind, id: name.replace(/\.md$/i, ''), file, text });
        } catch (error) {
          const reason = error instanceof TypeError ? 'is not UTF-8 text: save it as UTF-8' : `can't be read: ${error}`;
          report(file, 'error', 'yaml', reason);
        }
      }
    }
  };
  walk('posts', 'post');
  return { files, problems };
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder).sort(compareText);
  } catch {
    return [];
  }
}
