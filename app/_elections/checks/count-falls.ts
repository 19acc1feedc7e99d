/**
 * count-falls: a candidate's votes fall only in a certified count, a correction or a recount, and then with a note;
 * how much is reported never falls.
 */
import type { Finding } from '../finding';
import { printDecimal, printList, printNumber } from '../numerals';
import { type Check, contestsOf, countsIn, error, type PlacedCount } from './check';

const mayFall = new Set(['certified', 'correction', 'recount']);

export const checkCountFalls: Check = (election) =>
  contestsOf(election).flatMap((placed) => {
    const counts = countsIn(placed);
    return counts.flatMap((each, index) => {
      const earlier = counts.slice(0, index);
      return [...votesFall(each, earlier), ...reportedFalls(each, earlier)];
    });
  });

function votesFall({ count, label, path }: PlacedCount, earlier: readonly PlacedCount[]): Finding[] {
  const falls = Object.entries(count.votes ?? {}).flatMap(([key, votes]) => {
    const before = earlier.findLast((other) => other.count.votes?.[key] !== undefined);
    const old = before?.count.votes?.[key];
    return before && old !== undefined && votes < old ? [{ key, votes, old, from: before.label }] : [];
  });
  const [first] = falls;
  if (!first || (mayFall.has(count.status) && count.note !== undefined)) return [];
  const list = falls.slice(0, 3).map(({ key, votes, old }) => {
    return `${key} from ${printNumber(old)} to ${printNumber(votes)} (${printNumber(old - votes)} fewer)`;
  });
  const more = falls.length > 3 ? [`${falls.length - 3} more`] : [];
  const facts = `votes fall from ${first.from} to ${label}: ${printList([...list, ...more])}`;
  const why = mayFall.has(count.status)
    ? 'a `note` must say why'
    : `in a count of status ${count.status} votes can only rise: is a digit wrong?`;
  const at = falls.length === 1 ? [...path, 'votes', first.key] : [...path, 'votes'];
  return [error('count-falls', at, `${facts}; ${why}`)];
}

function reportedFalls({ count, label, path }: PlacedCount, earlier: readonly PlacedCount[]): Finding[] {
  const { reported, unit, percent } = count.counted ?? {};
  const at = [...path, 'counted'];
  // Of other units (polling stations after departments) other numbers are reported.
  const before = earlier.findLast(
    ({ count: { counted } }) => counted?.reported !== undefined && (counted.unit ?? unit) === (unit ?? counted.unit),
  );
  const old = before?.count.counted?.reported;
  if (before && old !== undefined && reported !== undefined && reported < old) {
    const facts = `${label} has ${printNumber(reported)} reported, ${printNumber(old - reported)} fewer than the ${printNumber(old)} of ${before.label}`;
    return [error('count-falls', [...at, 'reported'], `${facts}; how much is reported never falls`)];
  }
  const partly = earlier.findLast((other) => other.count.counted?.percent !== undefined);
  const oldPercent = partly?.count.counted?.percent;
  if (partly && oldPercent && percent && percent.value < oldPercent.value) {
    const facts = `${label} has ${printDecimal(percent)}% counted, less than the ${printDecimal(oldPercent)}% of ${partly.label}`;
    return [error('count-falls', [...at, 'percent'], `${facts}; how much is counted never falls`)];
  }
  return [];
}
