/** Serving at a port of this machine: which one, what is said when it can't be had, and how it ends. */
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { Refusal } from './refusal';
import { listen, ownHost, type StaticSite } from './static-server';

/** The port from the environment variable PORT, else 3000. */
export function portFrom(setting: string | undefined): number {
  if (setting === undefined || setting === '') return 3000;
  const port = /^\d+$/.test(setting) ? Number(setting) : Number.NaN;
  if (port <= 65535) return port;
  throw new Refusal(`PORT=${setting} is no port: it must be a number from 0 to 65535.`);
}

/** Starts the server at the address that the environment variable HOST has, or says in one line why it can't. */
export async function open(site: StaticSite, port: number): Promise<Server> {
  const host = process.env.HOST || ownHost;
  try {
    return await listen(site, port, host);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') {
      throw new Refusal(`Port ${port} is in use. Stop what runs there, or choose another: PORT=${port + 1} npm start`);
    }
    if (code === 'EACCES')
      throw new Refusal(`Port ${port} may not be opened by you. Choose one above 1023: PORT=3000 npm start`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
      throw new Refusal(`HOST=${host} is no address of this machine: leave it unset, or HOST=0.0.0.0 for all of them.`);
    }
    throw error;
  }
}

/** Refuses a folder that holds no export. */
export function demandExport(folder: string): void {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Refusal(`${folder} holds no pages. Build them first: npm run build`);
  }
}

/** Serves until Ctrl-C (or a request to end), then lets go of the port and ends with 0. */
export async function serve(site: StaticSite, port: number): Promise<void> {
  demandExport(site.folder);
  const server = await open(site, port);
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  console.log(`Serving at http://localhost:${taken}${site.basePath ?? ''}/ (Ctrl-C stops it)`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    }
  });
}
