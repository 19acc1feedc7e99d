/** insecure-link: web addresses of the front matter that are not encrypted on the way. Those of bodies are found with the body. */
import type { Finding, Path } from '../../_elections/finding';
import { insecure } from '../markdown';
import type { ParsedFile } from '../parse';

export function checkInsecureLinks(parsed: ParsedFile): Finding[] {
  return addressesIn(parsed.front.data, []).map(({ url, path }) => ({
    rule: 'insecure-link',
    level: 'warning',
    path,
    message: insecure(url),
  }));
}

function addressesIn(value: unknown, path: Path): { url: string; path: Path }[] {
  if (typeof value === 'string') {
    const isAddress = /^(?:url|canonical)$/.test(String(path.at(-1))) && /^http:\/\//i.test(value);
    return isAddress ? [{ url: value, path }] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => addressesIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => addressesIn(item, [...path, key]));
}
