import type { Rule } from '../_elections/finding';

/** One thing that is wrong in one place of one file. */
export interface Problem {
  /** The path from the project's folder: `posts/elections/fr-president-2017.md`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  readonly level: 'error' | 'warning';
  readonly rule: Rule;
  readonly message: string;
}

/** The line that people and editors' tools read: `file:line:column  level  rule  message`. */
export function formatProblem(problem: Problem): string {
  // A control character in a file name or a quoted value must not break the line or reach the terminal.
  const message = `${problem.file}:${problem.line}:${problem.column}  ${problem.level}  ${problem.rule}  ${problem.message}`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  return message.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
}

/** By file, then place, then rule: the same problems always print in the same order. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Orders text by code unit, the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
