/** While writing: what is saved shows in the open page by itself, where the reader of it is; and what is wrong with it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

test.describe.configure({ mode: 'serial', timeout: 600_000 });

/** A copy of the project, since the server watches the posts beside it and keeps files of its own. */
const folder = resolve('e2e/.results/live-edit');
const file = join(folder, 'posts/macron-campaign-hack.md');
const patience = { timeout: 120_000 };
let server: ChildProcess;
let host = '';

test.beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of ['app', 'public', 'posts', 'next.config.js', 'tsconfig.json', 'package.json']) {
    // Without the unit tests, which would be run a second time where they stand.
    cpSync(part, join(folder, part), { recursive: true, filter: (name) => !/\.test\.tsx?$/.test(name) });
  }
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' };
  server = spawn(process.execPath, [next, 'dev', '-p', '0'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  host = await new Promise((found, failed) => {
    server.stdout?.on('data', (part) => {
      output += part;
      const address = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (address && /Ready/.test(output)) found(address);
    });
    server.once('close', () => failed(new Error(`the server ended: ${output}`)));
  });
});

test.afterAll(async () => {
  if (server.exitCode !== null) return;
  server.kill('SIGTERM');
  await once(server, 'close');
});

/** Saves the file with one text in place of another. */
function edit(before: string, now: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(before);
  writeFileSync(file, text.replace(before, now));
}

test('a saved text shows in the open page, which stays where it was', async ({ page }) => {
  await page.goto(`${host}/posts/macron-campaign-hack/`, patience);
  const last = page.locator('.story-text .prose p').last();
  await expect(last).toBeVisible(patience);
  await last.scrollIntoViewIfNeeded();
  await page.evaluate(() => document.body.setAttribute('data-loaded', 'once'));
  const place = await page.evaluate(() => window.scrollY);
  expect(place).toBeGreaterThan(500);
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nA word added while the page was open: zephyranth.\n`);
  await expect(page.getByText('zephyranth')).toBeVisible(patience);
  expect(await page.evaluate(() => window.scrollY)).toBe(place);
  await expect(page.locator('body'), 'the page was not loaded anew').toHaveAttribute('data-loaded', 'once');
});

test('a draft is marked, and a slip is named on its page', async ({ page }) => {
  edit('\nkind: ', '\ndraft: true\nupdatd: 2017-05-07\nkind: ');
  await page.goto(`${host}/posts/macron-campaign-hack/`, patience);
  const notes = page.getByRole('complementary', { name: 'Notes for the desk' });
  await expect(notes).toContainText('Draft', patience);
  await expect(notes).toContainText('did you mean `updated`?');
  edit('updatd: 2017-05-07\n', '');
  await expect(notes).not.toContainText('did you mean', patience);
  await page.goto(`${host}/`, patience);
  await expect(page.locator('.desk-held').first()).toHaveText(/Draft/, patience);
});

test('a slip that makes its file unreadable leaves the page as it was, and the mended one shows by itself', async ({
  page,
}) => {
  await page.goto(`${host}/posts/macron-campaign-hack/`, patience);
  const title = page.locator('h1');
  await expect(title).toHaveText(/^Four minutes/, patience);
  const notes = page.getByRole('complementary', { name: 'Notes for the desk' });
  edit('title: Four', 'title: "Four');
  await expect(notes).toContainText('never closed', patience);
  await expect(title).toHaveText(/^Four minutes/);
  edit('title: "Four', 'title: Five');
  await expect(title).toHaveText(/^Five minutes/, patience);
  await expect(notes).not.toContainText('never closed');
});
