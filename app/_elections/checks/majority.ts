/** majority: a typed majority is floor(total / 2) + 1, or a note says why not. */
import { majorityOf } from '../majority';
import { printNumber } from '../numerals';
import { type Check, contestsOf, error } from './check';
import { mistypedTotal } from './seats-excess';

export const checkMajority: Check = (election) =>
  contestsOf(election).flatMap(({ contest, path }) => {
    const { total, majority: typed, note } = contest.seats ?? {};
    if (total === undefined || typed === undefined) return [];
    const right = majorityOf(total);
    // Where the total is what is wrong, rule seats-total says so.
    const meant = majorityOf(mistypedTotal(contest) ?? total);
    if (typed === right || typed === meant || (note ?? contest.note) !== undefined) return [];
    const facts = `a majority of ${printNumber(total)} seats is ${printNumber(right)}, and ${printNumber(typed)} is typed`;
    const amount = `${printNumber(Math.abs(typed - right))} too ${typed > right ? 'many' : 'few'}`;
    return [error('majority', [...path, 'seats', 'majority'], `${facts}: ${amount}${hint(typed, total)}`)];
  });

function hint(typed: number, total: number): string {
  if (2 * typed === total) return '; half of the seats is no majority yet';
  if (typed >= total) return '';
  const other = `${printNumber(2 * typed - 2)} or ${printNumber(2 * typed - 1)}`;
  return `; it is that of a chamber of ${other}: is it left from another one? Where a rule asks for more than half, say so in a \`note\``;
}
