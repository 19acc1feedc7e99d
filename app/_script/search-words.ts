/** The words of a search: what was really found, what may have been meant, what is said of it. */
import { likelyWord } from '../_elections/did-you-mean';

/** `3 found for “melenchon”.`, `Nothing found for “x”.` A search without words is one by its filters alone. */
export function foundWords(count: number, query: string): string {
  const found = count === 0 ? 'Nothing found' : `${count} found`;
  return query === '' ? `${found}.` : `${found} for “${query}”.`;
}

/** Letters and digits alone, without case and accents: in this form words are compared. */
export function plainWord(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function termsOf(query: string): string[] {
  return query.split(/\s+/).map(plainWord).filter(Boolean);
}

/**
 * Whether words that were found are those that were looked for. Pagefind shortens a word that it doesn't know until it knows one,
 * down to a single letter: of a number all digits must be there, of another word half of its letters, so that endings may differ.
 */
export function isFound(query: string, found: readonly string[]): boolean {
  const words = found.map(plainWord);
  return termsOf(query).every((term) => {
    const needed = /\p{N}/u.test(term) ? term : term.slice(0, Math.max(3, Math.ceil(term.length / 2)));
    return words.some((word) => word.includes(needed));
  });
}

/**
 * What has the words as they were typed first, each part in its order: the index knows words by their stems, and takes "Marche" for March.
 * @param wordsOf the words for which one was found
 */
export function asTypedFirst<T>(query: string, found: readonly T[], wordsOf: (one: T) => readonly string[]): T[] {
  const terms = termsOf(query);
  const isAsTyped = (one: T) => {
    const words = new Set(wordsOf(one).flatMap((text) => text.split(/\s+/).map(plainWord)));
    return terms.every((term) => words.has(term));
  };
  return [...found.filter(isAsTyped), ...found.filter((one) => !isAsTyped(one))];
}

/**
 * The search that may have been meant.
 * @param known words of the site
 * @returns undefined where nothing better is known
 */
export function likelyQuery(query: string, known: readonly string[]): string | undefined {
  const words = new Map(known.map((word) => [plainWord(word), word]));
  const terms = query.split(/\s+/).map((word) => {
    const term = plainWord(word);
    if (words.has(term) || term.length < 4 || /\p{N}/u.test(term)) return word;
    return words.get(likelyWord(term, words.keys()) ?? '') ?? word;
  });
  const likely = terms.join(' ');
  return likely === query ? undefined : likely;
}
