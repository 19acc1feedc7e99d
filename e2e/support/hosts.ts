/** Runs the export behind nginx and Caddy, with the configurations that are shipped. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseRedirects } from '../../app/_desk/host-rules';
import { configurationsWith } from '../../app/_desk/hosts/files';
import type { Listen } from '../../app/_desk/hosts/host';
import type { ServerName } from './find-server';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As sent: compressed where it was. */
  readonly body: Buffer;
}

/** Asks with the path as typed. */
export function ask(port: number, path: string, headers: OutgoingHttpHeaders = {}): Promise<Answer> {
  return new Promise((done, reject) => {
    request({ host: '127.0.0.1', port, path, headers, agent: false }, (res) => {
      const parts: Buffer[] = [];
      res.on('data', (part: Buffer) => parts.push(part));
      res.on('end', () => done({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(parts) }));
    })
      .on('error', reject)
      .end();
  });
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

export interface Running {
  readonly port: number;
  /** Of the server's one process. */
  readonly pid: number | undefined;
  stop(): Promise<void>;
}

function nginxMain(folder: string): string {
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path tmp;\n`);
  return `${user}daemon off;\nmaster_process off;\npid nginx.pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\naccess_log off;\n${temporary.join('')}include site.conf;\n}\n`;
}

async function answers(port: number, child: ChildProcess, said: () => string): Promise<void> {
  const end = Date.now() + 60_000;
  for (;;) {
    if (child.exitCode !== null || Date.now() > end) throw new Error(`the server does not answer: ${said()}`);
    try {
      await ask(port, '/');
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}

export interface Setup {
  /** The export. */
  readonly folder: string;
  readonly basePath?: string;
  readonly tls?: Listen['tls'];
}

/** Starts a server at a free port, with its configuration in a folder of its own. */
export async function runHost(name: ServerName, program: string, setup: Setup): Promise<Running> {
  const { folder, basePath = '', tls } = setup;
  const home = mkdtempSync(join(tmpdir(), `tally-${name}-`));
  mkdirSync(join(home, 'tmp'));
  const port = await freePort();
  let root = resolve(folder);
  if (basePath !== '') {
    mkdirSync(join(home, 'www'));
    symlinkSync(root, join(home, 'www', basePath.slice(1)));
    root = join(home, 'www');
  }
  const listen = { name: 'localhost', port, ...(tls && { tls }) };
  const redirects = join(home, 'tally-redirects*');
  const moves = parseRedirects(readFileSync(join(folder, '_redirects'), 'utf8'));
  const files = configurationsWith({ basePath, root, listen, redirects }, moves);
  const caddyOptions = `{\n\tadmin off\n\tauto_https off\n\tstorage file_system ${home}/storage\n}\n\n`;
  const all = {
    ...files,
    'site.conf': files['nginx.conf'] ?? '',
    'main.conf': nginxMain(home),
    Caddyfile: caddyOptions + files.Caddyfile,
  };
  for (const [file, text] of Object.entries(all)) writeFileSync(join(home, file), text);
  return start(name, program, home, port);
}

/** nginx with no configuration but its own: gives out a folder, and says nothing of the files. */
export async function runPlainNginx(program: string, folder: string): Promise<Running> {
  const home = mkdtempSync(join(tmpdir(), 'tally-plain-'));
  mkdirSync(join(home, 'tmp'));
  const port = await freePort();
  writeFileSync(join(home, 'main.conf'), nginxMain(home));
  writeFileSync(join(home, 'site.conf'), `server {\nlisten 127.0.0.1:${port};\nroot ${resolve(folder)};\n}\n`);
  return start('nginx', program, home, port);
}

/** Starts a server whose configuration is in a folder, which is removed when it stops. */
async function start(name: ServerName, program: string, home: string, port: number): Promise<Running> {
  const args = {
    nginx: ['-p', home, '-c', join(home, 'main.conf'), '-e', join(home, 'error.log')],
    caddy: ['run', '--config', join(home, 'Caddyfile'), '--adapter', 'caddyfile'],
  };
  const child = spawn(program, args[name], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home },
  });
  let said = '';
  child.stderr.on('data', (part) => (said += part));
  child.stdout.on('data', (part) => (said += part));
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await answers(port, child, () => said);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, pid: child.pid, stop };
}
