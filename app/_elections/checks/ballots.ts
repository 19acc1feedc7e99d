/** ballots: cast = valid + blank + invalid; cast and valid never above registered, and no part above cast. */
import { printList, printNumber } from '../numerals';
import type { Contest, Count } from '../schema';
import { hasAllVotes, isSeveralEach, votesExcess, votesGiven } from '../shares';
import { type Check, countsOf, error } from './check';
import { wrongFigureHint, wrongFigures } from './wrong-figure';

type Ballots = NonNullable<Count['ballots']>;

export const checkBallots: Check = (election) =>
  countsOf(election).flatMap(({ contest, count, label, path }) => {
    const { ballots } = count;
    if (!ballots) return [];
    const at = [...path, 'ballots'];
    const messages = faults(ballots, count, contest);
    // Where `valid` is what clashes with the votes too, rule votes-sum names it.
    if (votesExcess(contest, count) !== 0 && mistypedValid(contest, count) !== undefined) return [];
    const culprit = culpritOf(ballots, count, contest, messages);
    if (!culprit) {
      const sum = sumMessage(ballots);
      return messages.map((message) => ({
        ...error('ballots', at, `in ${label}, ${message}`),
        ...(message === sum && ballots.blank === undefined && { missing: [[...at, 'blank']] }),
      }));
    }
    // One figure that clashes with several others is one slip: the sum says most about it.
    return [error('ballots', [...at, culprit], `in ${label}, ${messages.at(-1)}`)];
  });

/** The figure with which alone all would be right, where several things are wrong. */
function culpritOf(
  ballots: Ballots,
  count: Count,
  contest: Contest,
  messages: readonly string[],
): keyof Ballots | undefined {
  if (messages.length < 2) return undefined;
  const { cast, valid, blank = 0, invalid } = ballots;
  const isSum = cast !== undefined && valid !== undefined && invalid !== undefined;
  const corrected: readonly (readonly [keyof Ballots, number | undefined])[] = [
    ['valid', isSum ? cast - blank - invalid : undefined],
    ['cast', isSum ? valid + blank + invalid : undefined],
    ['registered', undefined],
  ];
  return corrected.find(([name, value]) => faults({ ...ballots, [name]: value }, count, contest).length === 0)?.[0];
}

/**
 * What `valid` should be where it is itself the wrong figure: with the votes' own sum, or with cast less blank and
 * invalid, both the ballots and the votes would be right.
 */
export function mistypedValid(contest: Contest, count: Count): number | undefined {
  const { ballots } = count;
  if (ballots?.valid === undefined || faults(ballots, count, contest).length === 0) return undefined;
  const isWhole = hasAllVotes(contest, count);
  const sum = votesGiven(count);
  const { cast, blank = 0, invalid } = ballots;
  const rest = cast === undefined || invalid === undefined ? undefined : cast - blank - invalid;
  return [isWhole ? sum : undefined, rest].find((valid) => {
    const fitsVotes = valid !== undefined && (sum === valid || (sum < valid && !isWhole));
    return fitsVotes && valid !== ballots.valid && faults({ ...ballots, valid }, count, contest).length === 0;
  });
}

/** What is wrong between the ballots of a count; the sum last. */
function faults(ballots: Ballots, count: Count, contest: Contest): string[] {
  const above = limits.flatMap(([low, high]) => {
    const part = ballots[low];
    const whole = ballots[high];
    if (part === undefined || whole === undefined || part <= whole) return [];
    const difference = `${printNumber(part - whole)} above`;
    return [`${low} is ${printNumber(part)}, and ${high} ${printNumber(whole)}: ${difference}`];
  });
  const votes = ballots.valid === undefined ? votesGiven(count) : 0;
  const most = ballots.cast ?? ballots.registered;
  if (most !== undefined && votes > most && !isSeveralEach(contest, votes, most)) {
    const name = ballots.cast === undefined ? 'registered' : 'cast';
    above.push(`the votes add up to ${printNumber(votes)}, and ${name} is ${printNumber(most)}`);
  }
  // Of two parts alone it is known that they are no more than the whole.
  const { cast, valid = 0, blank = 0, invalid = 0 } = ballots;
  const sum = sumMessage(ballots);
  const parts = valid + blank + invalid;
  const isMore = cast !== undefined && parts > cast && !sum && above.length === 0;
  const names = printList(['valid', 'blank', 'invalid'].filter((name) => name in ballots));
  const more = isMore ? [`${names} add up to ${printNumber(parts)}, and cast is ${printNumber(cast)}`] : [];
  return [...above.map((message) => `${message}; are the two exchanged?`), ...more, ...(sum ? [sum] : [])];
}

const limits = [
  ['cast', 'registered'],
  ['valid', 'registered'],
  ['valid', 'cast'],
  ['blank', 'cast'],
  ['invalid', 'cast'],
] as const;

/** A missing blank is inside invalid; where invalid is not given, nothing can be said. */
function sumMessage({ cast, valid, blank, invalid }: Ballots): string | undefined {
  if (cast === undefined || valid === undefined || invalid === undefined) return undefined;
  const sum = valid + (blank ?? 0) + invalid;
  const excess = sum - cast;
  if (excess === 0) return undefined;
  const parts = blank === undefined ? 'valid and invalid' : 'valid, blank and invalid';
  const amount = `${printNumber(Math.abs(excess))} ${excess > 0 ? 'too many' : 'too few'}`;
  const facts = `${parts} add up to ${printNumber(sum)}, and cast is ${printNumber(cast)}: ${amount}`;
  return facts + hint({ cast, valid, blank, invalid }, excess);
}

function hint(
  { cast, valid, blank, invalid }: Ballots & { cast: number; valid: number; invalid: number },
  excess: number,
) {
  if (valid === cast) return '; the ballots cast were given as valid';
  if (blank !== undefined && excess === blank)
    return '; blank seems to be inside invalid already: leave one of them out';
  if (blank !== undefined && excess === invalid) return '; invalid seems to be inside blank already';
  const parts = wrongFigures({ valid, ...(blank !== undefined && { blank }), invalid }, excess);
  const whole = wrongFigures({ cast }, -excess);
  return wrongFigureHint([...parts, ...whole], excess);
}
