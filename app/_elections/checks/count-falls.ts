/**
 * count-falls: a candidate's votes fall only in a certified count, a correction or a recount, and then with a note;
 * how much is reported never falls. The turnout of the day and the ballots should not either.
 */
import type { Finding } from '../finding';
import { compareMoments } from '../moment';
import { printDecimal, printList, printNumber } from '../numerals';
import { votesExcess } from '../shares';
import { turnoutReports } from '../turnout';
import { type Check, contestsOf, countsIn, error, type PlacedContest, type PlacedCount, warning } from './check';
import { misplacedCounts } from './count-order';

const mayFall = new Set(['certified', 'correction', 'recount']);

export const checkCountFalls: Check = (election, context) =>
  contestsOf(election).flatMap((placed) => {
    const counts = countsIn(placed);
    const found = falls(counts);
    // Counts that stand in the wrong order (rule count-order) fall for that alone where they would not in the right one.
    const isOrderAlone =
      found.length > 0 &&
      misplacedCounts(placed, context).length > 0 &&
      falls([...counts].sort((a, b) => a.count.asOf.instant - b.count.asOf.instant)).length === 0;
    return [...(isOrderAlone ? [] : found), ...turnoutFalls(placed)];
  });

/** Of the reports on the turnout, the later ones count who voted before as well. */
function turnoutFalls({ contest, path }: PlacedContest): Finding[] {
  const latestFirst = turnoutReports(contest);
  return latestFirst.flatMap((report, index) => {
    const before = latestFirst[index + 1];
    // Two sources of one hour, or a day without an hour: which is the later can't be told.
    if (!before || compareMoments(report.asOf, before.asOf) === 0) return [];
    if (report.percent.value >= before.percent.value) return [];
    const facts = `turnout falls from ${printDecimal(before.percent)}% at ${before.asOf.text} to ${printDecimal(report.percent)}% at ${report.asOf.text}`;
    const at = [...path, 'turnout', contest.turnout?.indexOf(report) ?? 0, 'percent'];
    return [warning('count-falls', at, `${facts}: is a digit or an hour wrong?`)];
  });
}

function falls(counts: readonly PlacedCount[]): Finding[] {
  return counts.flatMap((each, index) => {
    const earlier = counts.slice(0, index);
    return [...votesFall(each, earlier), ...ballotsFall(each, earlier), ...reportedFalls(each, earlier)];
  });
}

function votesFall({ contest, count, label, path }: PlacedCount, earlier: readonly PlacedCount[]): Finding[] {
  const fallen = Object.entries(count.votes ?? {}).flatMap(([key, votes]) => {
    const before = earlier.findLast((other) => other.count.votes?.[key] !== undefined);
    const old = before?.count.votes?.[key];
    return before && old !== undefined && votes < old ? [{ key, votes, old, from: before.label, before }] : [];
  });
  const [first] = fallen;
  // One wrong figure, here or before, that makes its own sum wrong too (rule votes-sum) is named there.
  if (first && fallen.length === 1) {
    const here = votesExcess(contest, count);
    const there = votesExcess(contest, first.before.count);
    const isTypedWrong =
      (here < 0 && first.votes - here >= first.old) || (there > 0 && first.old - there <= first.votes);
    if (isTypedWrong) return [];
  }
  if (!first || (mayFall.has(count.status) && count.note !== undefined)) return [];
  const list = fallen.slice(0, 3).map(({ key, votes, old }) => {
    return `${key} from ${printNumber(old)} to ${printNumber(votes)} (${printNumber(old - votes)} fewer)`;
  });
  const more = fallen.length > 3 ? [`${fallen.length - 3} more`] : [];
  const facts = `votes fall from ${first.from} to ${label}: ${printList([...list, ...more])}`;
  const why = mayFall.has(count.status)
    ? 'a `note` must say why'
    : `in a count of status ${count.status} votes can only rise: is a digit wrong?`;
  const at = fallen.length === 1 ? [...path, 'votes', first.key] : [...path, 'votes'];
  return [error('count-falls', at, `${facts}; ${why}`)];
}

/** Fewer ballots than a count before has had, or far fewer who may vote: a digit may be missing, which makes the turnout wrong. */
function ballotsFall({ count, label, path }: PlacedCount, earlier: readonly PlacedCount[]): Finding[] {
  if (count.note !== undefined) return [];
  return (['registered', 'cast'] as const).flatMap((field) => {
    const before = earlier.findLast(({ count: { ballots } }) => ballots?.[field] !== undefined);
    const [old, now] = [before?.count.ballots?.[field], count.ballots?.[field]];
    if (!before || old === undefined || now === undefined) return [];
    // A count is put right by little; and all who may vote are known before it begins.
    if (mayFall.has(count.status) || field === 'registered' ? 20 * now >= 19 * old : now >= old) return [];
    const facts = `${field} falls from ${printNumber(old)} in ${before.label} to ${printNumber(now)} in ${label}`;
    const at = [...path, 'ballots', field];
    return [warning('count-falls', at, `${facts}: is a digit missing? A \`note\` may say why it is right`)];
  });
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
