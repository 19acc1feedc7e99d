/**
 * The guide is true: its examples are written into a copy of the content, one after the other, its commands are run as
 * they stand there, and after each step the check finds no error that the next one does not mend.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { loadContent } from '../_content/load';
import { formatProblem } from '../_content/problem';
import { topic } from './desk.fixture';

const guide = readFileSync(new URL('GUIDE.md', import.meta.url), 'utf8');
const blocks = [...guide.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', what = '', text = '']) => {
    return { language, what, text };
  },
);

let folder = '';
const at = (file: string) => path.join(folder, file);
const read = (file: string) => readFileSync(at(file), 'utf8');

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tally-guide-'));
  // The examples bring their own posts and elections: with those of the site each step would take longer.
  for (const part of ['posts/authors', 'public']) cpSync(part, at(part), { recursive: true });
  for (const part of ['posts/topics', 'posts/elections']) mkdirSync(at(part));
  writeFileSync(at('posts/topics/europe.md'), topic);
  // The commands of the project, in a folder of their own: npm passes on the arguments as it does for an editor.
  cpSync('package.json', at('package.json'));
  for (const part of ['node_modules', 'app']) symlinkSync(path.resolve(part), at(part), 'junction');
  vi.stubEnv('TALLY_CONTENT', folder);
  vi.stubEnv('SITE_CLOCK', '2017-05-08T12:00+02:00');
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Puts an example where it says that it belongs. */
function place({ what, text }: (typeof blocks)[number]): void {
  const [, part = '', file = ''] = /^(?:(keys|text|count|last count) of )?(\S+)$/.exec(what) ?? [];
  const indented = text.replace(/^(?=.)/gm, '      ');
  const [, head = '', rest = ''] = part ? (/^(---\n.*?\n)(---\n.*)$/s.exec(read(file)) ?? []) : [];
  const last = head.lastIndexOf('\n      - ') + 1;
  const whole: Record<string, string> = {
    '': text,
    keys: head + text + rest,
    text: `${head}${rest}\n${text}`,
    count: head + indented + rest,
    'last count': head.slice(0, last) + indented + rest,
  };
  if (!file || whole[part] === undefined) throw new Error(`nobody knows where this goes: ${what}`);
  writeFileSync(at(file), whole[part]);
}

/** Runs a command as it stands in the guide. */
function run(command: string): void {
  try {
    execFileSync(command.replace(/^npm run/, 'npm run --silent'), {
      cwd: folder,
      shell: true,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    const said = typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr) : '';
    throw new Error(`${command}\n${said}`, { cause: error });
  }
}

function errors(): string[] {
  const { problems } = loadContent({ production: true });
  return problems.filter(({ level }) => level === 'error').map(formatProblem);
}

describe('the guide, from top to bottom', () => {
  test.each(blocks.map((block, index) => ({ ...block, index })))(
    '$index: $language $what',
    { timeout: 300_000 },
    (block) => {
      if (block.language === 'sh') {
        for (const command of block.text.trim().split('\n')) run(command);
        // A skeleton has errors until the next example fills it in.
        const filled = blocks[block.index + 1]?.what ?? '';
        if (!/^(?:posts|last count)/.test(filled)) expect(errors()).toEqual([]);
      } else {
        place(block);
        expect(errors()).toEqual([]);
      }
    },
  );

  test('what came of it', () => {
    const election = read('posts/elections/an-example.md');
    expect([...election.matchAll(/^ {6}- id: (.+)$/gm)].map(([, id]) => id)).toEqual([
      'first-estimate',
      'at-midnight',
      'complete',
      'certified',
    ]);
    expect(election).toContain(
      '        ballots: { valid: 2550 }\n        votes:\n          ada: 1540\n          ben: 1010\n',
    );
    expect(read('posts/turnout-rises.md')).toContain('    text: We had 16 seats for GroenLinks; it is 14.\n');
    expect(blocks.filter(({ language }) => language === 'sh')).toHaveLength(5);
  });
});

test('each command of package.json that it names is there', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = [...guide.matchAll(/npm run ([\w-]+)/g)].map(([, name = '']) => name);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining([...new Set(named)]));
});
