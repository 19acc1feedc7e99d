/** The words that a reader may have meant by one that nothing is found for. */
import type { Edition } from '../_content/make-edition';
import { searchRecords } from './records';

/** As many as are worth loading for a slip of the finger: about 15 kB as it is sent. */
const most = 4000;

/** Words of titles and summaries, and of the names of people, parties and tags: those in most use first, as they are written. */
export function knownWords(edition: Edition, limit = most): string[] {
  const texts = [
    ...searchRecords(edition).flatMap(({ title, summary }) => [title, summary]),
    ...edition.authors.map(({ name }) => name),
    ...edition.posts.flatMap(({ tags = [] }) => tags),
    ...edition.elections.flatMap(({ parties, contests }) => [
      ...Object.values(parties ?? {}).map(({ name }) => name),
      ...contests.flatMap(({ candidates }) => Object.values(candidates ?? {}).map(({ name }) => name)),
    ]),
  ];
  const uses = new Map<string, { word: string; count: number }>();
  for (const [word] of texts.flatMap((text) => [...(text ?? '').matchAll(/\p{L}{4,}/gu)])) {
    const key = word.toLowerCase();
    const known = uses.get(key);
    uses.set(key, { word: known?.word ?? word, count: (known?.count ?? 0) + 1 });
  }
  return [...uses]
    .sort(([a, { count: inA }], [b, { count: inB }]) => inB - inA || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([, { word }]) => word);
}
