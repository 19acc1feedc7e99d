/** Which pictures a file under posts/ names, in its front matter and in its body. */
import { renderBody } from '../markdown';
import type { ParsedFile } from '../parse';

/**
 * The pictures that a file names or links to, as paths below public/ (`/images/hall one.jpg`), as a host would read them.
 * Those in updates that are not out yet are among them.
 */
export function picturesNamed({ data, body }: Pick<ParsedFile, 'data' | 'body'>): Set<string> {
  const named = new Set<string>();
  const note = (address: string) => {
    const path = picturePathOf(address);
    if (path !== undefined) named.add(path);
  };
  if ('image' in data && data.image) note(data.image.src);
  if ('images' in data) for (const { src } of data.images ?? []) note(src);
  const nothing = { problem: 'not asked', rule: 'reference' } as const;
  // The renderer knows every way to write a picture: references, entities, a picture inside a link.
  renderBody(
    body,
    {
      result: () => nothing,
      poll: () => nothing,
      images: () => nothing,
      number: (_, text) => ({ text }),
      link(url) {
        note(url);
        return { url, external: false };
      },
      picture(src) {
        note(src);
        return { src };
      },
    },
    { checkOnly: true },
  );
  return named;
}

/** The path of an address below /images/, decoded; nothing for other addresses. */
function picturePathOf(address: string): string | undefined {
  try {
    const path = decodeURIComponent(address.replace(/[?#].*$/s, ''));
    return path.startsWith('/images/') && !/[/\\]\.\.(?:[/\\]|$)/.test(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
