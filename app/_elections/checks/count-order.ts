/** count-order: asOf never falls. */
import { compareMoments } from '../moment';
import { type Check, contestsOf, countsIn, error } from './check';

export const checkCountOrder: Check = (election) =>
  contestsOf(election).flatMap((placed) => {
    const counts = countsIn(placed);
    return counts.flatMap(({ count, label, path }, index) => {
      // Not only the one before: a day without an hour compares as equal to every hour of it.
      const later = counts.slice(0, index).findLast((earlier) => compareMoments(earlier.count.asOf, count.asOf) > 0);
      if (!later) return [];
      const facts = `${label} is as of ${count.asOf.text}, earlier than ${later.label} before it, as of ${later.count.asOf.text}`;
      return [
        error(
          'count-order',
          [...path, 'asOf'],
          `${facts}; counts stand in the order of time: is one of the two mistyped?`,
        ),
      ];
    });
  });
