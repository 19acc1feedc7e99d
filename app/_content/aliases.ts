/** Former addresses of posts, as an editor types them: what a host and a browser can do with one. */
import { href } from '../_site/site';

/** What a host takes of them: the limits of Cloudflare Pages; Netlify has none that is lower. */
export const redirectLimits = { number: 2000, length: 1000 };

/** No file system takes a longer name. */
const longestName = 255;

/** The addresses that a host is told of for an alias: with and without the slash at its end, which some compare to the letter. */
export function redirectForms(alias: string): string[] {
  const bare = alias.replace(/(?<=.)\/$/, '');
  return /\.[a-z0-9]{1,5}$/i.test(bare) ? [bare] : [bare, `${bare}/`];
}

/** The longest line by which a host is told of an alias: both addresses, and a number that may have a sign. */
export function redirectLength(from: string, to: string): number {
  return `${from} ${to} 301!`.length;
}

/**
 * What is wrong with an alias by itself, or nothing.
 * @param to the address that it leads to
 */
export function aliasFault(alias: string, to: string): string | undefined {
  const plain = decoded(alias);
  const segments = plain.split('/').slice(1);
  if (/\p{Cc}/u.test(plain)) {
    return `the alias ${alias} holds a sign that can't be seen, such as a line end: what is meant by the letters after %?`;
  }
  if (segments.slice(0, -1).includes('')) {
    const meant = alias.replace(/\/{2,}/g, '/');
    return `the alias ${alias} has two slashes beside each other, after which browsers may read another site: ${meant} is likely meant`;
  }
  if (segments.some((segment) => segment === '.' || segment === '..')) {
    return `the alias ${alias} has a step (. or ..), which browsers take out before they ask: write the address without it`;
  }
  const long = segments.map((segment) => Buffer.byteLength(segment)).find((bytes) => bytes > longestName);
  if (long !== undefined) {
    return `the alias ${alias.slice(0, 80)}... has a part of ${long} bytes between its slashes, and a file's name may have ${longestName}`;
  }
  const length = redirectLength(href(alias), href(to));
  return length > redirectLimits.length
    ? `the alias ${alias.slice(0, 80)}... is too long: with the address it leads to, a host is told ${length} letters, and takes ${redirectLimits.length}`
    : undefined;
}

function decoded(alias: string): string {
  try {
    return decodeURIComponent(alias);
  } catch {
    return alias;
  }
}
