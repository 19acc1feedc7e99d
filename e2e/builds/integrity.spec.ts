/** `npm run verify` tells whether a folder or a served site is what was published. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { listen } from '../../app/_desk/static-server';
import { exportFolder } from '../support/exports';

async function verify(...args: string[]): Promise<{ status: unknown; output: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'app/_desk/verify.ts', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (part) => (output += part));
  child.stderr.on('data', (part) => (output += part));
  const [status] = await once(child, 'close');
  return { status, output };
}

async function served<T>(folder: string, basePath: string, use: (address: string) => Promise<T>): Promise<T> {
  const server = await listen({ folder, basePath }, 0);
  const address = server.address();
  try {
    return await use(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}${basePath}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

test('an export is what it says it is, as a folder and as served', async () => {
  const folder = await verify(exportFolder('after'));
  expect(folder.output).toMatch(/^All \d+ files are as published\.\nIt is not signed, and says so\.\n$/);
  expect(folder.status).toBe(0);
  const site = await served(exportFolder('after'), '/tally', (address) => verify(address));
  expect(site.output).toMatch(/^All \d+ files are as published\.\n/);
  expect(site.status).toBe(0);
});

test('what was changed is named', async () => {
  const folder = exportFolder('tampered');
  rmSync(folder, { recursive: true, force: true });
  cpSync(exportFolder('after'), folder, { recursive: true });
  appendFileSync(join(folder, 'posts/a-fresh-post/index.html'), ' ');
  rmSync(join(folder, 'robots.txt'), { force: true });
  rmSync(join(folder, 'about/index.html'));
  writeFileSync(join(folder, 'added.js'), '');
  const found = await verify(folder);
  expect(found.output).toContain('changed  posts/a-fresh-post/index.html\n');
  expect(found.output).toContain('missing  about/index.html\n');
  expect(found.output).toContain('added    added.js\n');
  expect(found.status).toBe(1);
  const site = await served(folder, '/tally', (address) => verify(address));
  expect(site.output).toContain('changed  posts/a-fresh-post/index.html\n');
  expect(site.output).toContain('missing  about/index.html\n');
  expect(site.status).toBe(1);
});

test('what can not be looked at is said in one line', async () => {
  for (const args of [[], ['nowhere'], ['http://127.0.0.1:1/'], ['posts'], [exportFolder('after'), '--key', 'x']]) {
    const { status, output } = await verify(...args);
    expect([status, output.trim().split('\n').length], output).toEqual([2, 1]);
  }
});
