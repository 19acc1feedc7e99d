/** What the check would say of the content with one file changed, before that file is written. */
import { checkContent } from '../_content/check';
import { readClock } from '../_content/clock';
import { contentRoot, readSourceFiles, type SourceFile } from '../_content/files';
import { parseFiles } from '../_content/parse';
import { formatProblem, type Problem } from '../_content/problem';
import type { Desk } from './command';
import { Refusal } from './refusal';

/** All files as they are, at one moment. */
export interface Content {
  readonly root: string;
  readonly sources: readonly SourceFile[];
}

export function readContent(): Content {
  const root = contentRoot();
  return { root, sources: readSourceFiles(root).files };
}

/** The problems that a changed or new file brings, in whatever file they show. */
export function problemsOf({ sources }: Content, changed: SourceFile): Problem[] {
  const clock = readClock();
  const check = (files: readonly SourceFile[]) => checkContent(parseFiles(files), { clock, production: true });
  const known = new Map<string, number>();
  for (const problem of check(sources)) known.set(nameOf(problem), (known.get(nameOf(problem)) ?? 0) + 1);
  return check([...sources.filter((source) => source.file !== changed.file), changed]).filter((problem) => {
    const left = known.get(nameOf(problem)) ?? 0;
    known.set(nameOf(problem), left - 1);
    return left <= 0;
  });
}

/** What tells one problem from another while lines move. */
function nameOf({ file, level, rule, message }: Problem): string {
  return [file, level, rule, message].join('\n');
}

/**
 * Prints the warnings that a change brings, and refuses it where it brings errors.
 * @param expected errors that the editor is to mend, such as what is still to be filled in
 * @returns the expected ones
 */
export function demandSound(
  content: Content,
  changed: SourceFile,
  desk: Desk,
  expected: (problem: Problem) => boolean = () => false,
): Problem[] {
  const problems = problemsOf(content, changed);
  const errors = problems.filter((problem) => problem.level === 'error' && !expected(problem));
  if (errors.length > 0) {
    const lines = errors.map(formatProblem).join('\n');
    throw new Refusal(`Nothing was written, since the check would then say:\n${lines}`);
  }
  for (const problem of problems) if (problem.level === 'warning') desk.print(formatProblem(problem));
  return problems.filter((problem) => problem.level === 'error');
}
