/** What `npm run check` was asked for. */
import { parseArgs } from 'node:util';
import { didYouMean } from '../_elections/did-you-mean';
import { type Format, formats } from './report';

export const usage = `npm run check -- [--format text|json|github] [--watch] [files]

Checks every file of posts/ by all rules of the content format. Files that are named (or folders) are the
only ones whose problems are printed; all are checked, since a slip in one file may show in another.

  --format text     one line a problem: file:line:column  level  rule  message (the default)
  --format json     for programs: { version, files, errors, warnings, problems: [...] }
  --format github   annotations beside the lines of a pull request
  --watch           checks again whenever a file changes
  --help            this text

Ends with 0, warnings or not; with 1 where there is an error; with 2 where it was asked for something unknown.`;

export interface CheckOptions {
  readonly format: Format;
  readonly watch: boolean;
  readonly help: boolean;
  /** As typed. */
  readonly files: readonly string[];
}

const options = {
  format: { type: 'string', default: 'text' },
  watch: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * Reads the command line.
 * @returns the options, or in one line what is wrong with them
 */
export function readCheckOptions(args: readonly string[]): CheckOptions | string {
  // Loosely first, so that an unknown flag can be answered with what is likely meant.
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const names = Object.keys(options);
  for (const token of tokens) {
    if (token.kind !== 'option' || names.includes(token.name)) continue;
    return `${token.rawName} is unknown${didYouMean(token.name, names)} (npm run check -- --help lists all)`;
  }
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const format = formats.find((name) => name === values.format);
    if (format) return { format, watch: values.watch, help: values.help, files: positionals };
    return `--format is "${values.format}", and must be one of ${formats.join(', ')}${didYouMean(values.format, formats)}`;
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
}
