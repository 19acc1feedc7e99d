/** The places on a page that a link can lead to (`/posts/x/#sources`): what its template has, and what its file adds. */
import type { Contest } from '../_elections/schema';
import type { ParsedFile } from './parse';
import type { FileKind } from './schema';

/** Ids that the templates of the four kinds of page give, whatever stands in the file. */
export const templatePlaces: Record<FileKind, readonly string[]> = {
  post: [
    'claims',
    'content-note',
    'contents',
    'corrections',
    'key-points',
    'pictures',
    'rail-results',
    'related',
    'silence',
    'sources',
    'updates',
  ],
  election: ['about'],
  topic: ['background'],
  author: ['background'],
};

/**
 * Whether a page has a place of this name.
 * @param fromBody the ids of the headings and updates of its body
 */
export function hasPlace(parsed: ParsedFile, place: string, fromBody: ReadonlySet<string>): boolean {
  if (place === 'main' || fromBody.has(place) || templatePlaces[parsed.kind].includes(place)) return true;
  if (/^(?:footnote|picture)-/.test(place)) return true;
  const { data } = parsed;
  return 'contests' in data && (data.contests ?? []).some((contest) => hasContestPlace(contest, place));
}

/** A contest, a count or a poll by its id (a count also by its number), or another part of a contest. */
function hasContestPlace({ id, counts = [], polls = [] }: Contest, place: string): boolean {
  if (place === id) return true;
  if (!place.startsWith(`${id}-`)) return false;
  const [, kind, name] = /^(count|poll)-(.+)$/.exec(place.slice(id.length + 1)) ?? [];
  if (kind === 'count') return counts.some((count, index) => (count.id ?? String(index + 1)) === name);
  return kind === undefined || polls.some((poll) => poll.id === name);
}
