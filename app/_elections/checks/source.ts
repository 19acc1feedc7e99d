/** source: every count and every poll has a source. */
import type { Finding, Path } from '../finding';
import { type Check, contestsOf, countsIn, error } from './check';

export const checkSource: Check = (election) =>
  contestsOf(election).flatMap((placed) => {
    const counts = countsIn(placed).filter(({ count }) => !count.source);
    const polls = (placed.contest.polls ?? [])
      .map((poll, index) => ({ poll, index }))
      .filter(({ poll }) => !poll.source);
    return [
      ...counts.map(({ label, path }) => noSource(label, path)),
      ...polls.map(({ poll, index }) => noSource(`poll "${poll.id}"`, [...placed.path, 'polls', index])),
    ];
  });

/** @param path where what has no source stands */
export function noSource(what: string, path: Path): Finding {
  const message = `${what} has no source: add \`source\` with a name or a url`;
  return { ...error('source', path, message), missing: [[...path, 'source']] };
}
