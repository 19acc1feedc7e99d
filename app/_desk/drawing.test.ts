import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSourceFiles } from '../_content/files';
import { handOver } from '../_content/handed-over';
import { parseFiles } from '../_content/parse';
import { startDrawing } from './drawing';

let root: string;
const at = (...parts: string[]) => path.join(root, ...parts);
const now = Date.parse('2018-01-01T00:00Z');

const post = `---
title: Turnout rises
summary: More people voted than in any election since 2007.
date: 2017-05-08
kind: report
authors: [missy]
topics: [france]
---
Text.
`;

function content(posts: readonly string[]): void {
  const files: Record<string, string> = {
    ...Object.fromEntries(posts.map((id) => [`${id}.md`, post])),
    'authors/missy.md': '---\nname: Missy\n---\n',
    'topics/france.md': '---\ntitle: France\nsummary: What happens there.\n---\n',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(at('posts', name)), { recursive: true });
    writeFileSync(at('posts', name), text);
  }
  handOver(parseFiles(readSourceFiles(root).files), at('content'));
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tally-drawing-'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

test('a process of its own draws the pictures of what it is handed, as of the time of the build', async () => {
  content(['turnout-rises']);
  const { files, drawn, seconds } = await startDrawing(at('content'), at('cache'), now).pictures;
  expect([...files.keys()]).toContain('/posts/turnout-rises/share.png');
  expect(drawn).toBe(files.size);
  expect(seconds).toBeGreaterThan(0);
  for (const file of files.values()) expect(existsSync(file)).toBe(true);
  const before = await startDrawing(at('content'), at('cache'), Date.parse('2017-01-01T00:00Z')).pictures;
  expect([...before.files.keys()]).not.toContain('/posts/turnout-rises/share.png');
}, 60_000);

test('that it could not, or was stopped, is no list without pictures', async () => {
  content(['turnout-rises']);
  await expect(startDrawing(at('nothing'), at('cache'), now).pictures).rejects.toThrow('could not be drawn');
  const stopped = startDrawing(at('content'), at('cache'), now);
  stopped.stop();
  await expect(stopped.pictures).rejects.toThrow('could not be drawn');
}, 60_000);

test('a list of thousands comes whole', async () => {
  // All of them look the same, so that one picture is drawn.
  const ids = Array.from({ length: 2000 }, (_, index) => `turnout-rises${'-once-more'.repeat(14)}-${index}`);
  content(ids);
  const { files } = await startDrawing(at('content'), at('cache'), now).pictures;
  for (const id of ids) expect(files.has(`/posts/${id}/share.png`)).toBe(true);
}, 60_000);

test('of a build that was killed before it listened, it draws nothing', async () => {
  content(['turnout-rises']);
  const run = fileURLToPath(new URL('./run.mjs', import.meta.url));
  const child = fork(run, ['draw', at('content'), at('cache')], { execArgv: [], env: { ...process.env } });
  child.disconnect();
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(existsSync(at('cache'))).toBe(false);
}, 60_000);
