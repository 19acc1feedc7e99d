/** Arithmetic of polls. Percentages and margins are in points. */
import { atDigits, type Decimal, decimal, difference, exactDifference } from './decimal';
import type { ContestPoll } from './schema';
import type { Tally } from './tally';

/** z of a 95% interval of the normal distribution. */
const z95 = 1.96;

/**
 * The margin of error of a percentage at 95%, in points, for a simple random sample: z * sqrt(p (1 - p) / n).
 * @param sample respondents, above 0
 * @param percent the percentage it belongs to; without one, the widest (50)
 */
export function marginOfError(sample: number, percent = 50): number {
  const p = percent / 100;
  return 100 * z95 * Math.sqrt((p * (1 - p)) / sample);
}

/**
 * The margin of error at 95% of the lead of one answer over another in the same poll, in points:
 * z * sqrt((p + q - (p - q)^2) / n), as the two shares of one sample are not independent
 * (C. H. Franklin, "The margin of error for differences in polls", 2007).
 */
export function marginOfLead(sample: number, first: number, second: number): number {
  const p = first / 100;
  const q = second / 100;
  return 100 * z95 * Math.sqrt((p + q - (p - q) ** 2) / sample);
}

/** Whether a stated margin can belong to a sample: within half of that of a simple random sample at 95%. */
export function marginFits(margin: Decimal, sample: number): boolean {
  const expected = marginOfError(sample);
  return Math.abs(margin.value - expected) <= expected / 2;
}

export interface Lead {
  readonly first: string;
  readonly second: string;
  /** Points, 0 where they are level. */
  readonly points: Decimal;
  /** Its margin of error in points; undefined where the sample is not disclosed. */
  readonly margin?: number;
  /** Whether the lead is larger than its margin; undefined where that is unknown. */
  readonly isClear?: boolean;
}

/** The lead of the first in a poll over the second; undefined where it gives fewer than two shares. */
export function pollLead(shares: Readonly<Record<string, Decimal>>, sample?: number): Lead | undefined {
  const [first, second] = Object.entries(shares).sort(([, a], [, b]) => b.value - a.value);
  if (!first || !second) return undefined;
  const points = difference(first[1], second[1]);
  const lead = { first: first[0], second: second[0], points };
  if (sample === undefined) return lead;
  const margin = marginOfLead(sample, first[1].value, second[1].value);
  return { ...lead, margin, isClear: points.value > margin };
}

export interface PollAverage {
  readonly key: string;
  /** Plain mean in percent, at one digit. */
  readonly share: Decimal;
  /** Of so many polls: those that name it. */
  readonly polls: number;
}

/** The plain mean of the polls' shares, each poll counting once; an entry that a poll does not name is not 0 in it. */
export function pollAverage(polls: readonly Pick<ContestPoll, 'shares'>[]): PollAverage[] {
  const given = new Map<string, number[]>();
  for (const { shares } of polls) {
    for (const [key, share] of Object.entries(shares ?? {})) given.set(key, [...(given.get(key) ?? []), share.value]);
  }
  return [...given]
    .map(([key, values]) => ({ key, share: decimal(mean(values), 1), polls: values.length }))
    .sort((a, b) => b.share.value - a.share.value);
}

/** At one digit; the small addend keeps a true half, such as 61.25, from being lost in binary. */
function mean(values: readonly number[]): number {
  return Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 10 + 1e-9) / 10;
}

export interface PollError {
  readonly poll: string;
  readonly pollster: string;
  /** Poll less result in points, by key: above 0 where the poll had it too high. */
  readonly byKey: ReadonlyMap<string, Decimal>;
  /** Mean of the absolute differences in points, at one digit. */
  readonly mean: Decimal;
  /** Lead of the result's first over its second in the poll, less that of the result, in points. */
  readonly lead?: Decimal;
}

/** How far a poll was off the result; undefined where they have no entry in common. */
export function pollError(poll: ContestPoll, result: Tally): PollError | undefined {
  const rows = result.rows.filter((row) => !row.isOthers);
  const errors = rows.flatMap(({ key, share }) => {
    const polled = poll.shares?.[key];
    return polled && share ? [[key, exactDifference(polled, share)] as const] : [];
  });
  if (errors.length === 0) return undefined;
  const byKey = new Map(errors);
  const [first, second] = rows.map(({ key }) => byKey.get(key));
  return {
    poll: poll.id,
    pollster: poll.pollster,
    byKey: new Map(errors.map(([key, error]) => [key, atDigits(error, 1)])),
    mean: decimal(mean(errors.map(([, error]) => Math.abs(error.value))), 1),
    lead: first && second && atDigits(exactDifference(first, second), 1),
  };
}
