/** How what the checks find is said: to people, to programs, and to GitHub beside the lines of a change. */
import { formatProblem, type Problem } from '../_content/problem';

export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

/** What was checked, and what is wrong with it. */
export interface Report {
  readonly problems: readonly Problem[];
  /** How many files were checked. */
  readonly files: number;
}

/** The whole report in one of the forms, as it is printed. */
export function formatReport(report: Report, format: Format): string {
  if (format === 'json') return JSON.stringify(asJson(report), null, 2);
  const lines = report.problems.map(format === 'github' ? annotation : formatProblem);
  return [...lines, summary(report)].join('\n');
}

/**
 * Prints all problems, one a line, and a closing count.
 * @returns whether there is no error among them
 */
export function printProblems(problems: readonly Problem[]): boolean {
  const errors = countErrors(problems);
  for (const problem of problems) {
    const line = formatProblem(problem);
    if (problem.level === 'error') console.error(line);
    else console.log(line);
  }
  if (errors > 0) console.error(counts(problems));
  else if (problems.length > 0) console.log(counts(problems));
  return errors === 0;
}

export function countErrors(problems: readonly Problem[]): number {
  return problems.filter((problem) => problem.level === 'error').length;
}

function summary({ problems, files }: Report): string {
  const checked = count(files, 'file');
  if (problems.length === 0) return `${checked} checked: nothing is wrong with the figures or the pages.`;
  return `${counts(problems)} in ${count(new Set(problems.map(({ file }) => file)).size, 'file')} of ${checked}`;
}

function counts(problems: readonly Problem[]): string {
  const errors = countErrors(problems);
  return `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Keys are added to this, never renamed: `version` says when one had to be. */
function asJson({ problems, files }: Report) {
  const errors = countErrors(problems);
  const list = problems.map(({ file, line, column, level, rule, message }) => ({
    file,
    line,
    column,
    level,
    rule,
    message,
  }));
  return { version: 1, files, errors, warnings: problems.length - errors, problems: list };
}

/** A workflow command: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function annotation({ file, line, column, level, rule, message }: Problem): string {
  const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string | number) => data(String(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const place = `file=${property(file)},line=${property(line)},col=${property(column)},title=${property(rule)}`;
  return `::${level} ${place}::${data(message)}`;
}
