/** reported: reported <= total; a certified count that says how much is counted reports all. */
import { printDecimal, printNumber } from '../numerals';
import { type Check, countsOf, error } from './check';

export const checkReported: Check = (election) =>
  countsOf(election).flatMap(({ count, label, path }) => {
    const { reported, total, percent, unit = 'units' } = count.counted ?? {};
    const isCertified = count.status === 'certified';
    const advice = 'is it `unofficial-partial`, or are later figures missing?';
    if (reported !== undefined && total !== undefined && reported !== total) {
      const off = printNumber(Math.abs(reported - total));
      const facts = `${label} has ${printNumber(reported)} of ${printNumber(total)} ${unit} reported`;
      if (reported > total) {
        return [
          error(
            'reported',
            [...path, 'counted', 'reported'],
            `${facts}: ${off} more than there are; are the two exchanged?`,
          ),
        ];
      }
      if (isCertified) {
        return [
          error(
            'reported',
            [...path, 'counted', 'reported'],
            `${facts} and is called certified: ${off} missing; ${advice}`,
          ),
        ];
      }
    }
    if (isCertified && percent && percent.value < 100) {
      const facts = `${label} has ${printDecimal(percent)}% counted and is called certified: less than 100`;
      return [error('reported', [...path, 'counted', 'percent'], `${facts}; ${advice}`)];
    }
    return [];
  });
