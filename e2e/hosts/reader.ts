/** A reader who opens pages again and again and loads all that each refers to on this site. */
import { createHash } from 'node:crypto';
import { tagsOf } from '../../app/_export/tags';
import { ask } from '../support/hosts';

export interface Read {
  /** How many different wholes of pages there were. */
  readonly editions: number;
  /** How many files were asked for because a page named them. */
  readonly followed: number;
  /** What was not there, a line for each. */
  readonly gone: readonly string[];
}

/** What a browser loads with a page: scripts, styles, pictures, and what is loaded ahead. */
function filesNamedIn(html: string): string[] {
  return tagsOf(html).flatMap(({ name, attributes }) => {
    const isLoaded = name === 'script' || name === 'img' || name === 'source' || name === 'link';
    if (!isLoaded || /\b(?:canonical|alternate)\b/.test(attributes.get('rel') ?? '')) return [];
    const widths = (attributes.get('srcset') ?? '').split(',').map((part) => part.trim().split(' ')[0] ?? '');
    const all = [attributes.get('src') ?? '', attributes.get('href') ?? '', ...widths];
    return all.filter((address) => /^\/(?!\/)/.test(address));
  });
}

/** @param isOver asked before each page */
export async function readAndFollow(port: number, paths: readonly string[], isOver: () => boolean): Promise<Read> {
  const editions = new Set<string>();
  const gone: string[] = [];
  let followed = 0;
  for (let turn = 0; !isOver(); turn += 1) {
    const path = paths[turn % paths.length] ?? '/';
    const { status, body } = await ask(port, path);
    if (status !== 200) gone.push(`${path}: ${status}`);
    const hash = createHash('sha256').update(body).digest('hex');
    if (path === paths[0]) editions.add(hash);
    for (const file of new Set(filesNamedIn(body.toString()))) {
      followed += 1;
      const answer = await ask(port, file);
      if (answer.status !== 200) gone.push(`${path} of ${hash.slice(0, 8)} refers to ${file}: ${answer.status}`);
    }
  }
  return { editions: editions.size, followed, gone };
}
