/** reference: every id that a file names exists. */

import { didYouMean } from '../../_elections/did-you-mean';
import type { Finding, Path } from '../../_elections/finding';
import type { ParsedFile, ParsedFiles } from '../parse';
import type { FileKind } from '../schema';

const nouns: Record<FileKind, string> = {
  post: 'post in posts/',
  author: 'author in posts/authors/',
  topic: 'topic in posts/topics/',
  election: 'election in posts/elections/',
};

/** The references of a post and of an election to other files. */
export function checkReferences(parsed: ParsedFile, files: ParsedFiles): Finding[] {
  const missing = (kind: FileKind, ids: readonly string[], path: (index: number) => Path): Finding[] => {
    const known = files[kind].map((file) => file.id).filter((id) => kind !== parsed.kind || id !== parsed.id);
    return ids.flatMap((id, index) =>
      known.includes(id)
        ? []
        : [
            {
              rule: 'reference' as const,
              level: 'error' as const,
              path: path(index),
              message: `"${id}" is no ${nouns[kind]}${didYouMean(id, known)}`,
            },
          ],
    );
  };
  const { data } = parsed;
  const list = (kind: FileKind, key: 'authors' | 'topics' | 'elections' | 'compare'): Finding[] => {
    const ids: unknown = key in data ? Object.entries(data).find(([name]) => name === key)?.[1] : undefined;
    return Array.isArray(ids) ? missing(kind, ids.map(String), (index) => [key, index]) : [];
  };
  if (parsed.kind === 'post') {
    return [...list('author', 'authors'), ...list('topic', 'topics'), ...list('election', 'elections')];
  }
  if (parsed.kind !== 'election') return [];
  const previous = 'previous' in data && data.previous ? [data.previous] : [];
  return [...missing('election', previous, () => ['previous']), ...list('election', 'compare')];
}
