import { formatProblem, type Problem } from '../_content/problem';

/**
 * Prints all problems, one a line, and a closing count.
 * @returns whether there is no error among them
 */
export function printProblems(problems: readonly Problem[]): boolean {
  const errors = problems.filter((problem) => problem.level === 'error').length;
  for (const problem of problems) {
    const line = formatProblem(problem);
    if (problem.level === 'error') console.error(line);
    else console.log(line);
  }
  const summary = `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
  if (errors > 0) console.error(summary);
  else if (problems.length > 0) console.log(summary);
  return errors === 0;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
