import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { open, portFrom } from './serve';
import { type FixtureHost, fixtureHost } from './static-server.fixture';

let host: FixtureHost;

beforeAll(async () => {
  host = await fixtureHost();
});

afterAll(() => host.close());

interface Run {
  child: ChildProcess;
  /** What it has printed so far, to either stream. */
  text(): string;
  /** Resolves when it has printed this. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
}

function start(env: Record<string, string>): Run {
  const child = spawn(process.execPath, ['--import', 'tsx', 'app/_desk/start.ts', '--no-build'], {
    env: { ...process.env, TALLY_OUT: host.folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout?.on('data', (part) => (text += part));
  child.stderr?.on('data', (part) => (text += part));
  return {
    child,
    text: () => text,
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(text);
          if (match) resolve(match);
        };
        child.stdout?.on('data', look);
        child.once('close', () => reject(new Error(`ended without printing ${pattern}: ${text}`)));
        look();
      }),
  };
}

describe('npm start', { timeout: 30_000 }, () => {
  it('prints one line when it serves, and Ctrl-C ends it with 0', async () => {
    const run = start({ PORT: '0', SITE_URL: 'https://example.org/tally' });
    const [, address = ''] = await run.printed(/^Serving at (http:\S+) \(Ctrl-C stops it\)\n$/);
    expect(address).toMatch(/:\d+\/tally\/$/);
    expect(await (await fetch(address)).text()).toBe('<h1>Front page</h1>');
    run.child.kill('SIGINT');
    expect(await once(run.child, 'close')).toEqual([0, null]);
    expect(run.text().trim().split('\n')).toHaveLength(1);
  });

  it('says in one line that the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const run = start({ PORT: port });
    expect(await once(run.child, 'close')).toEqual([1, null]);
    expect(run.text()).toMatch(new RegExp(`^Port ${port} is in use\\. .*PORT=\\d+ npm start\\n$`));
    other.close();
  });

  it.each([
    [{}, '127.0.0.1'],
    [{ HOST: '' }, '127.0.0.1'],
    [{ HOST: '0.0.0.0' }, '0.0.0.0'],
  ])('answers this machine alone, unless HOST says otherwise: %j', async (env, expected) => {
    vi.stubEnv('HOST', undefined);
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    const server = await open({ folder: host.folder }, 0);
    const address = server.address();
    server.close();
    vi.unstubAllEnvs();
    expect(typeof address === 'object' && address?.address).toBe(expected);
  });

  it('says in one line that HOST is none of this machine', async () => {
    const run = start({ PORT: '0', HOST: '192.0.2.1' });
    expect(await once(run.child, 'close')).toEqual([1, null]);
    expect(run.text()).toBe(
      'HOST=192.0.2.1 is no address of this machine: leave it unset, or HOST=0.0.0.0 for all of them.\n',
    );
  });

  it('says in one line that there is nothing to serve', async () => {
    const run = start({ PORT: '0', TALLY_OUT: 'no-such-folder' });
    expect(await once(run.child, 'close')).toEqual([1, null]);
    expect(run.text()).toBe('no-such-folder holds no pages. Build them first: npm run build\n');
  });
});

describe('PORT', () => {
  it.each([
    [undefined, 3000],
    ['', 3000],
    ['8080', 8080],
    ['0', 0],
  ])('%s is %i', (setting, port) => {
    expect(portFrom(setting)).toBe(port);
  });

  it.each(['http', '-1', '65536', '3000.5', '0x10'])('%s is refused by name', (setting) => {
    expect(() => portFrom(setting)).toThrow(`PORT=${setting} is no port`);
  });
});
