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
  const { file, line, column, level, rule, message } = problem;
  return printable(`${file}:${line}:${column}  ${level}  ${rule}  ${message}`);
}

/**
 * A file's name or a quoted value as it may go to a terminal: in one line, without what a terminal obeys and without what
 * would show it in another order than it is written.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, ' ');
}

/** The same of a text of several lines, which it keeps. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
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
