/** Words that the share pictures can't show, since no face has their letters: the page is then shared with another picture. */
import type { Finding, Path } from '../../_elections/finding';
import { missingLetters } from '../../_site/fonts/share-faces';
import type { ParsedFile } from '../parse';

/** A warning for each title or name with a letter that can't be drawn. */
export function checkShareWords({ data }: ParsedFile): Finding[] {
  return wordsOf(data).flatMap(([path, text]) => {
    const missing = missingLetters(text);
    if (missing.length === 0) return [];
    const message = `the share picture has no letter for ${missing.slice(0, 5).join(' ')}: the page is shared with a more general picture`;
    return [{ rule: 'schema', level: 'warning', path, message }];
  });
}

function wordsOf(data: ParsedFile['data']): [Path, string][] {
  const words: [Path, string | undefined][] = [];
  if ('title' in data) words.push([['title'], data.title]);
  if ('name' in data) words.push([['name'], data.name]);
  if ('byline' in data) words.push([['byline'], data.byline]);
  if ('parties' in data) {
    for (const [key, { name }] of Object.entries(data.parties ?? {})) words.push([['parties', key, 'name'], name]);
  }
  if ('contests' in data) {
    for (const [index, { candidates = {} }] of data.contests?.entries() ?? []) {
      for (const [key, entry] of Object.entries(candidates)) {
        words.push([['contests', index, 'candidates', key, 'name'], entry?.name]);
      }
    }
  }
  return words.flatMap(([path, text]): [Path, string][] => (text === undefined ? [] : [[path, text]]));
}
