/** What kind of address a link has: by its scheme, as a browser would read it. */
export type Address =
  | { readonly kind: 'web' | 'site' | 'fragment' | 'mail'; readonly url: string }
  | { readonly kind: 'refused'; readonly problem: string };

/** Reads an address as typed. What is neither of the web, of this site, nor mail is refused. */
export function readAddress(typed: string): Address {
  // A browser passes over these, wherever they stand: `java<tab>script:`.
  const url = typed.replace(/\p{Cc}/gu, '').trim();
  if (url === '') return { kind: 'refused', problem: 'the address is missing' };
  if (url.startsWith('#')) return { kind: 'fragment', url };
  // Without a scheme, `//host` and `/\host` lead to another site all the same.
  if (/^[/\\]{2}/.test(url)) return web(`https://${url.slice(2)}`);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1];
  if (scheme === undefined) return { kind: 'site', url: url.replaceAll('\\', '/') };
  const known = scheme.toLowerCase() + url.slice(scheme.length);
  if (known.startsWith('mailto:')) return { kind: 'mail', url: known };
  if (/^https?:/.test(known)) return web(known);
  return {
    kind: 'refused',
    problem: `a link can't lead to ${scheme}: but to https:, to mailto: or to a path of this site`,
  };
}

function web(url: string): Address {
  if (/^https?:\/\//.test(url) && URL.canParse(url)) return { kind: 'web', url };
  return { kind: 'refused', problem: `"${url}" is no web address` };
}
