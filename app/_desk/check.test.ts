/** `npm run check` as it is run: what it prints and how it ends, and that what it keeps makes no difference. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tally-check-'));
  mkdirSync(path.join(folder, 'posts/authors'), { recursive: true });
  writeFileSync(path.join(folder, 'posts/authors/desk.md'), '---\nname: Desk\n---\n\nSee [this](/posts/gone/).\n');
  writeFileSync(path.join(folder, 'posts/authors/missy.md'), '---\nname: Missy\n---\n\n#### A heading\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['app/_desk/run.mjs', 'check', ...args], {
    encoding: 'utf8',
    env: { ...process.env, TALLY_CONTENT: folder },
  });
  return { status, output: stdout + stderr };
}

const slip = 'posts/authors/desk.md:5:5  error  reference  /posts/gone/ is no page or file of this site';

test('says the same at its first run and afterwards, and again when a file changes', { timeout: 120_000 }, () => {
  const first = check();
  expect(first).toMatchObject({ status: 1, output: expect.stringContaining(slip) });
  expect(check()).toEqual(first);
  writeFileSync(path.join(folder, 'posts/authors/desk.md'), '---\nname: Desk\n---\n\nSee [this](/archive/).\n');
  expect(check()).toMatchObject({ status: 0, output: expect.stringContaining('0 errors, 1 warning') });
});

test('one file alone, and a file that is not there', { timeout: 120_000 }, () => {
  expect(check('posts/authors/desk.md').output).toContain('1 file checked: nothing is wrong');
  const { status, output } = check('posts/authors/mssy.md');
  expect([status, output.trim()]).toEqual([
    2,
    'posts/authors/mssy.md is no file of posts/; did you mean `posts/authors/missy.md`?',
  ]);
});
