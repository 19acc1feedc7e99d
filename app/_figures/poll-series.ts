/** The polls of a contest with what they are drawn by: their figures, their day, the result they are held against. */
import type { Decimal } from '../_elections/decimal';
import type { Moment } from '../_elections/moment';
import { type PollError, pollError } from '../_elections/polls';
import type { Contest, ContestPoll, Election } from '../_elections/schema';
import type { Tally } from '../_elections/tally';
import { type Named, namesOf } from './names';
import { type Measure, valueIn } from './words';

export interface PollLine {
  readonly poll: ContestPoll;
  /** Last day of fieldwork, else of publication. */
  readonly day?: Moment;
  readonly values: ReadonlyMap<string, Decimal>;
  readonly error?: PollError;
}

export interface PollSeries {
  readonly measure: Measure;
  /** Newest first; those without a day last. */
  readonly lines: readonly PollLine[];
  /** Whom the polls name: in order of result, else of the newest poll. */
  readonly entries: readonly Named[];
  /** What came out, by key; empty while nothing is counted. */
  readonly result: ReadonlyMap<string, Decimal>;
  /** Whether what came out is final. */
  readonly isFinal: boolean;
}

/** Polls by shares and polls by seats are two series. */
export function pollSeries(election: Election, contest: Contest, result: Tally | undefined): PollSeries[] {
  return (['share', 'seats'] as const).flatMap((measure) => {
    const polls = (contest.polls ?? []).filter((poll) => (measure === 'share' ? poll.shares : poll.seats));
    return polls.length === 0 ? [] : [seriesOf(polls, measure, namesOf(election, contest), result)];
  });
}

function seriesOf(
  polls: readonly ContestPoll[],
  measure: 'share' | 'seats',
  names: ReadonlyMap<string, Named>,
  result: Tally | undefined,
): PollSeries {
  const lines = polls.map((poll) => {
    const values = new Map(valuesOf(poll, measure));
    const day = poll.fieldwork?.to ?? poll.published;
    return { poll, day, values, error: result && measure === 'share' ? pollError(poll, result) : undefined };
  });
  lines.sort((a, b) => (b.day?.instant ?? -Infinity) - (a.day?.instant ?? -Infinity) || 0);
  const outcome = new Map(
    (result?.rows ?? []).flatMap((row) => {
      const value = row.isOthers ? undefined : valueIn(row, measure);
      return value ? [[row.key, value] as const] : [];
    }),
  );
  const polled = new Set(lines.flatMap(({ values }) => [...values.keys()]));
  const size = (key: string) =>
    (outcome.get(key) ?? lines.find(({ values }) => values.has(key))?.values.get(key))?.value ?? 0;
  const entries = [...polled]
    .sort((a, b) => size(b) - size(a))
    .map((key) => names.get(key) ?? { key, name: key, shortName: key });
  return { measure, lines, entries, result: outcome, isFinal: result?.outcome.certainty === 'final' };
}

function valuesOf(poll: ContestPoll, measure: 'share' | 'seats'): [string, Decimal][] {
  if (measure === 'share') return Object.entries(poll.shares ?? {});
  return Object.entries(poll.seats ?? {}).map(([key, value]) => [key, { value, digits: 0 }]);
}
