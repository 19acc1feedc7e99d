/** What the editor's commands have in common: flags, --help, and how they end. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { printableLines } from '../_content/problem';
import { didYouMean } from '../_elections/did-you-mean';
import { type Ask, terminal } from './ask';
import { Misuse, Refusal } from './refusal';

/** What a command works with besides the files; tests put their own in its place. */
export interface Desk {
  /** Asks the editor; absent where nobody sits at a terminal. */
  readonly ask?: Ask;
  readonly print: (line: string) => void;
}

export type Command = (args: readonly string[], desk: Desk) => Promise<void> | void;

/**
 * Runs a command to its end: 0 where it did its work, 1 where it refused (nothing is changed then), 2 where it was called wrongly. What it
 * says holds nothing that a terminal obeys, whatever table or story it is from.
 */
export async function runCommand(command: Command, help: string, args = process.argv.slice(2)): Promise<void> {
  const desk = terminal();
  try {
    if (args.includes('--help') || args.includes('-h')) console.log(help);
    else await command(args, { ask: desk.ask, print: (line) => console.log(printableLines(line)) });
  } catch (error) {
    if (error instanceof Misuse) console.error(`${printableLines(error.message)}\n\n${help}`);
    else console.error(error instanceof Refusal ? printableLines(error.message) : error);
    process.exitCode = error instanceof Misuse ? 2 : 1;
  } finally {
    desk.close();
  }
}

/**
 * Reads flags and what stands beside them.
 * @throws Misuse, with a suggestion, where a flag is unknown or lacks its value
 */
export function readFlags<const T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const unknown = /Unknown option '(?:--)?([^']+)'/.exec(message)?.[1];
    if (unknown === undefined) throw new Misuse(message);
    const flags = Object.keys(options).map((name) => `--${name}`);
    throw new Misuse(`--${unknown} is no flag of this command${didYouMean(`--${unknown}`, flags)}`);
  }
}

/** One line of text: what a shell or a terminal hands over may hold line ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
