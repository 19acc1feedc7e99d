/** What a host's configuration is made from. */
import type { Redirect } from '../host-rules';

export interface Host {
  /** The folder of the host that the site lives in, such as `/tally`; empty at the root. */
  readonly basePath: string;
  /** The folder that is given out; under a base path out/ stands in it by the name of the base path. */
  readonly root: string;
  /** Where it listens: a port, or a name and its files for TLS. */
  readonly listen: Listen;
  /** Where the files with its redirects are, as a pattern: there may be none. */
  readonly redirects: string;
}

export type Moves = readonly Redirect[];

export interface Listen {
  readonly name: string;
  readonly port: number;
  readonly tls?: { readonly port: number; readonly certificate: string; readonly key: string };
}

/** What the committed configurations are made for: an example that a host's owner fills in. */
export const example: Host = {
  basePath: '',
  root: '/srv/tally/out',
  listen: {
    name: 'the-tally.example',
    port: 80,
    tls: { port: 443, certificate: '/etc/ssl/the-tally.pem', key: '/etc/ssl/private/the-tally.key' },
  },
  redirects: 'conf.d/tally-redirects*',
};

/** The pattern of a class of files, under the base path. */
export function under(basePath: string, pattern: string): string {
  const escaped = basePath.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  if (basePath === '') return pattern;
  return pattern.startsWith('^') ? `^${escaped}${pattern.slice(1)}` : `^${escaped}.*${pattern}`;
}

export const madeFrom = 'Made by `npm run hosts` from app/_site/host-policy.ts: change that, and make it anew.';
