/** source: every count and every poll has a source. */
import { type Check, contestsOf, countsIn, error } from './check';

export const checkSource: Check = (election) =>
  contestsOf(election).flatMap((placed) => {
    const counts = countsIn(placed).filter(({ count }) => !count.source);
    const polls = (placed.contest.polls ?? [])
      .map((poll, index) => ({ poll, index }))
      .filter(({ poll }) => !poll.source);
    return [
      ...counts.map(({ label, path }) =>
        error('source', path, `${label} has no source: add \`source\` with a name or a url`),
      ),
      ...polls.map(({ poll, index }) => {
        const path = [...placed.path, 'polls', index];
        return error('source', path, `poll "${poll.id}" has no source: add \`source\` with a name or a url`);
      }),
    ];
  });
