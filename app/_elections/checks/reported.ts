/**
 * reported: reported <= total; a certified count that says how much is counted reports all. One that is called complete should: its page
 * then speaks of it as a partial one.
 */
import { printDecimal, printNumber } from '../numerals';
import { type Check, countsOf, error, warning } from './check';

const called: Partial<Record<string, string>> = { certified: 'certified', 'unofficial-complete': 'complete' };

export const checkReported: Check = (election) =>
  countsOf(election).flatMap(({ count, label, path }) => {
    const { reported, total, percent, unit = 'units' } = count.counted ?? {};
    const name = called[count.status];
    const finding = count.status === 'certified' ? error : warning;
    const advice = 'is it `unofficial-partial`, or are later figures missing?';
    if (reported !== undefined && total !== undefined && reported !== total) {
      const off = printNumber(Math.abs(reported - total));
      const facts = `${label} has ${printNumber(reported)} of ${printNumber(total)} ${unit} reported`;
      const at = [...path, 'counted', 'reported'];
      if (reported > total) {
        return [error('reported', at, `${facts}: ${off} more than there are; are the two exchanged?`)];
      }
      if (name) return [finding('reported', at, `${facts} and is called ${name}: ${off} missing; ${advice}`)];
    }
    if (name && percent && percent.value < 100) {
      const facts = `${label} has ${printDecimal(percent)}% counted and is called ${name}: less than 100`;
      return [finding('reported', [...path, 'counted', 'percent'], `${facts}; ${advice}`)];
    }
    return [];
  });
