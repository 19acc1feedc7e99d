/**
 * Hidden files under public/: what systems and tools leave there (`.DS_Store`, `.git`, `.env`) is no part of the site.
 * `.well-known` is: it is where a site says how to reach those who look after its safety (RFC 8615).
 */

/** @param file a path below public/ or of an address, with forward slashes, with or without one at its front */
export function isHidden(file: string): boolean {
  const [first, ...rest] = file.replace(/^\//, '').split('/');
  return [...(first === '.well-known' ? [] : [first]), ...rest].some((part) => part?.startsWith('.'));
}
