/** A desk for the tests: a folder of content of their own, a clock, and what is printed. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished, vi } from 'vitest';
import type { Desk } from './command';

export interface TestDesk extends Desk {
  readonly folder: string;
  readonly printed: string[];
  read(file: string): string;
  write(file: string, text: string): void;
  /** All files there are, in order. */
  list(): string[];
}

/**
 * Puts the commands to work on a folder of its own until the test is over.
 * @param files by path, such as `posts/a.md`, besides those of the site that `from` names
 * @param answers what the editor says to the questions, in turn; without them nobody is there to ask
 */
export function deskWith(
  files: Readonly<Record<string, string>>,
  {
    clock = '2017-05-08T10:00+02:00',
    from = [],
    answers,
  }: { clock?: string; from?: string[]; answers?: string[] } = {},
): TestDesk {
  const folder = mkdtempSync(path.join(tmpdir(), 'tally-desk-'));
  const at = (file: string) => path.join(folder, file);
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  };
  for (const file of from) cpSync(file, at(file), { recursive: true });
  for (const [file, text] of Object.entries(files)) write(file, text);
  vi.stubEnv('TALLY_CONTENT', folder);
  vi.stubEnv('SITE_CLOCK', clock);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });
  const printed: string[] = [];
  const left = [...(answers ?? [])];
  return {
    folder,
    printed,
    print: (line) => printed.push(line),
    ...(answers && { ask: async (_, preset) => left.shift() || (preset ?? '') }),
    read: (file) => readFileSync(at(file), 'utf8'),
    write,
    list: () =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.\w+$/.test(name))
        .sort(),
  };
}

/** A post and what it needs. */
export const author = '---\nname: Missy\n---\n';
export const topic = '---\ntitle: Europe\nsummary: Europe.\n---\n';

/** What was put in where: the text before, what came, the text after. Fails where anything was taken away. */
export function insertion(before: string, after: string): { at: number; text: string } {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  const length = after.length - before.length;
  // The same characters may stand on both sides of the seam: take the first place that fits, line by line.
  for (let start = at; start >= 0; start -= 1) {
    const fits =
      after.slice(0, start) === before.slice(0, start) && after.slice(start + length) === before.slice(start);
    if (fits && (start === 0 || before[start - 1] === '\n'))
      return { at: start, text: after.slice(start, start + length) };
  }
  throw new Error(`more than one place changed:\n${after}`);
}
