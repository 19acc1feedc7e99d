/** The commands as they are run: what they end with, and on which stream they say it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { runCommand } from './command';
import { Misuse, Refusal } from './refusal';

function run(command: string, ...args: string[]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tally-desk-'));
  try {
    return spawnSync(process.execPath, ['--import', 'tsx', `app/_desk/${command}.ts`, ...args], {
      env: { ...process.env, TALLY_CONTENT: folder },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const slow = 120_000;

test.each(['new', 'import-count', 'correct'])('%s --help explains and ends with 0', { timeout: slow }, (command) => {
  const { status, stdout, stderr } = run(command, '--help');
  expect(stderr).toBe('');
  expect(stdout).toMatch(new RegExp(`^npm run ${command}`));
  expect(status).toBe(0);
});

test.each([
  ['new', 2, [], '--kind is missing, and there is nobody to ask'],
  ['new', 1, ['count', 'a/b'], 'posts/elections/ has no a.md'],
  ['import-count', 2, [], 'Which contest, and which table?'],
  ['correct', 2, ['a'], 'what was wrong and is right?'],
  ['correct', 1, ['a', 'b'], 'posts/ has no a.md'],
] as const)('%s ends with %i: %j', { timeout: slow }, (command, code, args, message) => {
  const { status, stdout, stderr } = run(command, ...args);
  expect(stderr).toContain(message);
  expect(stderr).not.toContain('    at ');
  expect(stdout).toBe('');
  expect(status).toBe(code);
});

test.each([
  ['printed', undefined],
  ['refused', (text: string) => new Refusal(text)],
  ['called wrongly', (text: string) => new Misuse(text)],
])('what a stranger wrote tells the terminal nothing where it is %s, and lines stay lines', async (_, fault) => {
  const said: string[] = [];
  const stranger = 'A\x1b[2J\x1b]0;x\x07B\u202Egpj\nB';
  for (const stream of ['log', 'error'] as const)
    vi.spyOn(console, stream).mockImplementation((text) => said.push(text));
  const before = process.exitCode;
  await runCommand(
    (_args, desk) => {
      if (fault) throw fault(stranger);
      desk.print(stranger);
    },
    'help',
    [],
  );
  process.exitCode = before;
  vi.restoreAllMocks();
  expect(said.map((text) => text.replace('\n\nhelp', ''))).toEqual(['A [2J ]0;x B gpj\nB']);
});
