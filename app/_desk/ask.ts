/** Questions to the editor at a terminal. */
import { createInterface } from 'node:readline/promises';
import { printable, printableLines } from '../_content/problem';
import { Refusal } from './refusal';

/** Asks one question. An empty answer gives the preset, where there is one. */
export type Ask = (question: string, preset?: string) => Promise<string>;

/** The terminal, where somebody sits at one. It must be closed, or the command never ends. */
export function terminal(): { ask: Ask | undefined; close(): void } {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return { ask: undefined, close: () => undefined };
  const end = new AbortController();
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  // Ctrl-C and Ctrl-D leave the question without an answer.
  lines.on('close', () => end.abort());
  // What is typed or pasted ahead of its question is kept for it.
  const ahead: string[] = [];
  lines.on('line', (line) => ahead.push(line));
  const ask: Ask = async (question, preset) => {
    const shown = printableLines(question) + (preset ? ` [${printable(preset)}]` : '');
    try {
      const typed = ahead.shift();
      if (typed !== undefined) console.log(`${shown} ${printable(typed)}`);
      const answer = typed ?? (await lines.question(`${shown} `, { signal: end.signal }));
      return answer.trim() || (preset ?? '');
    } catch {
      throw new Refusal('\nNothing was written.');
    }
  };
  return { ask, close: () => lines.close() };
}

/** Whether the editor says yes; a bare return is no. */
export async function agreed(ask: Ask, question: string): Promise<boolean> {
  return /^y(?:es)?$/i.test(await ask(`${question} (y/N)`));
}
