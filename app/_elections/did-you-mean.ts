/** What an editor is likely to have meant by a word that nobody knows. */
import { distance } from 'fastest-levenshtein';

/** The known word that an unknown one is likely to mean, where one is near. */
export function likelyWord(word: string, known: Iterable<string>): string | undefined {
  const words = [...known];
  if (words.length === 0 || word === '') return undefined;
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const same = words.find((name) => plain(name) === plain(word));
  if (same !== undefined) return same;
  // Of words equally near, the one that was only begun: vote is votes and no note. Then one of the same length: two letters are swapped
  // more often than both are wrong.
  const [near] = words
    .map((name) => ({ name, steps: distance(word.toLowerCase(), name.toLowerCase()) }))
    .sort(
      (a, b) =>
        a.steps - b.steps ||
        Number(isBegun(b.name, word)) - Number(isBegun(a.name, word)) ||
        lengthGap(a.name, word) - lengthGap(b.name, word),
    );
  return near && near.steps <= Math.max(2, word.length / 3) ? near.name : undefined;
}

function isBegun(name: string, word: string): boolean {
  return name.toLowerCase().startsWith(word.toLowerCase());
}

function lengthGap(a: string, b: string): number {
  return Math.abs(a.length - b.length);
}

/** The same, or else all known words where they are few. */
export function didYouMeanOneOf(word: string, known: readonly string[]): string {
  if (known.length === 0 || known.length > 9) return didYouMean(word, known);
  return didYouMean(word, known) || `; there ${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}`;
}

/** The end of a message: the id that a name, or a slip in an id, is likely to stand for. */
export function orId(typed: string): string {
  const plain = typed.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const likely = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return likely === typed || !/[a-z]/.test(likely) ? '' : `; did you mean \`${likely}\`?`;
}

/** The end of a message: "; did you mean `le-pen`?", or nothing where no known word is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const likely = likelyWord(word, known);
  return likely === undefined ? '' : `; did you mean \`${likely}\`?`;
}
