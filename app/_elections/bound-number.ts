/** Numbers in prose that are bound to the data: `:n[24.01]{of="fr-president-2017/round-1/macron/share"}`. */

import { contestFields, contestFigures, entryFields, entryFigures, isContestField, isEntryField } from './bound-fields';
import { certaintyOf, isSoFar } from './certainty';
import { didYouMean, didYouMeanOneOf } from './did-you-mean';
import { countId, entriesOf, findContest, findCount, type IdentifiedElection } from './election';
import { printDecimal, printSigned } from './numerals';
import type { Contest, Count } from './schema';
import { tally } from './tally';
import { type Figure, isFigure } from './typed-number';

/** What a bound number is in the data. */
export interface BoundNumber {
  /** As it is printed: votes with commas, shares at their digits, a change with its sign. */
  readonly text: string;
  readonly value: number;
  /** The figures that a typed number may be: first the one printed, then others that the same words can mean. */
  readonly figures: readonly Figure[];
}
export interface Unbound {
  readonly error: string;
  /** What is meant is clear, and no count gives it. */
  readonly isUnknown?: true;
}

type Elections = ReadonlyMap<string, IdentifiedElection>;

/**
 * What `of` points at.
 * @param of election/contest/entry/field or election/contest/field
 * @param countRef the id or place of the count that the number is frozen at; without it, the newest that gives the figure: an estimate
 *   has no votes, and a late count may give votes and leave the seats to an earlier one
 * @param previousOf finds the election that one names as its previous
 * @returns the figure, or one line that says why there is none
 */
export function boundNumber(
  elections: Elections,
  of: string,
  countRef?: string,
  previousOf: (id: string) => IdentifiedElection | undefined = (id) => elections.get(id),
): BoundNumber | Unbound {
  const parts = of.split('/');
  const [electionId = '', contestId = ''] = parts;
  if (parts.length < 3 || parts.length > 4 || parts.includes('')) {
    return { error: `"${of}" must be election/contest/candidate/field or election/contest/field` };
  }
  const election = elections.get(electionId);
  if (!election) return { error: `"${electionId}" is no election${didYouMean(electionId, elections.keys())}` };
  const contest = findContest(election, contestId);
  if (!contest) {
    const known = election.contests.map(({ id }) => id);
    return { error: `"${contestId}" is no contest of ${electionId}${didYouMean(contestId, known)}` };
  }
  const frozen = countRef === undefined ? undefined : findCount(contest, countRef);
  if (countRef !== undefined && !frozen)
    return { error: unknownCount(contest, `${electionId}/${contestId}`, countRef) };
  const previous = election.previous === undefined ? undefined : previousOf(election.previous);
  const at = (count: Count | undefined) => {
    const place = { election, contest, count, previous };
    return parts.length === 3
      ? contestNumber(place, parts[2] ?? '')
      : entryNumber(place, parts[2] ?? '', parts[3] ?? '');
  };
  if (frozen) return at(frozen);
  const counts = contest.counts?.toReversed() ?? [];
  const field = parts.length === 3 ? parts[2] : undefined;
  // How much is counted is said of one count alone: an older one knows nothing of the newest.
  if (field === 'counted') return at(counts[0]);
  // Without a count there may be reports on the turnout; of a part of the ballots it is the last thing to go by.
  const soFar = field === 'turnout' ? counts.filter((count) => isSoFar(certaintyOf(contest, count))) : [];
  for (const count of [...counts.filter((each) => !soFar.includes(each)), undefined, ...soFar]) {
    const found = at(count);
    if (!('error' in found)) return found;
  }
  return at(counts[0]);
}

interface Place {
  readonly election: IdentifiedElection;
  readonly contest: Contest;
  readonly count: Count | undefined;
  readonly previous: IdentifiedElection | undefined;
}

function unknownCount(contest: Contest, path: string, ref: string): string {
  const known = (contest.counts ?? []).map((count) => countId(contest, count));
  return `"${ref}" is no count of ${path}${didYouMeanOneOf(ref, known)}`;
}

function contestNumber({ contest, count }: Place, field: string): BoundNumber | Unbound {
  if (!isContestField(field)) {
    const hint = entriesOf(contest).has(field) ? `: add what is meant of it, such as "${field}/share"` : '';
    return {
      error: `"${field}" is no field of a contest (${contestFields.join(', ')})${hint || didYouMean(field, contestFields)}`,
    };
  }
  return bound(contestFigures(field, contest, count)) ?? missing(contest, count, `no ${field}`);
}

function entryNumber({ election, contest, count, previous }: Place, key: string, field: string): BoundNumber | Unbound {
  const entries = entriesOf(contest);
  if (!entries.has(key) && !(key === 'others' && count?.others)) {
    return { error: `"${key}" is no candidate or list of ${contest.id}${didYouMean(key, entries.keys())}` };
  }
  if (!isEntryField(field)) {
    return { error: `"${field}" is no field (${entryFields.join(', ')})${didYouMean(field, entryFields)}` };
  }
  const result = count && tally(election, contest, count, previous);
  const row = result?.rows.find((each) => each.key === key || (each.isOthers && key === 'others'));
  const figures = result && row && count ? entryFigures(field, row, result, contest, count) : [];
  return bound(figures, field === 'change') ?? missing(contest, count, `no ${field} of ${key}`);
}

function missing(contest: Contest, count: Count | undefined, what: string): Unbound {
  const error = count ? `count ${countId(contest, count)} gives ${what}` : `${contest.id} has no count yet`;
  return { error, isUnknown: true };
}

function bound(figures: readonly Figure[], signed = false): BoundNumber | undefined {
  const [first] = figures;
  if (!first) return undefined;
  const text = signed ? printSigned(first.figure) : printDecimal(first.figure);
  return { text, value: first.figure.value, figures };
}

/**
 * Whether a number as typed ("8,656,346", "24.01%", "+2.1", "8.7 million", "first") equals the data. With fewer digits than the
 * data it must be the data rounded to them; with more, the votes must bear them out. A fall has a minus sign.
 */
export function equalsTyped(typed: string, { figures }: BoundNumber): boolean {
  return figures.some((figure) => isFigure(typed, figure));
}
