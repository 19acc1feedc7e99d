/** ballots: cast = valid + blank + invalid; cast and valid never above registered, valid never above cast. */
import { printNumber } from '../numerals';
import type { Count } from '../schema';
import { votesGiven } from '../shares';
import { type Check, countsOf, error } from './check';
import { wrongFigureHint, wrongFigures } from './wrong-figure';

type Ballots = NonNullable<Count['ballots']>;

export const checkBallots: Check = (election) =>
  countsOf(election).flatMap(({ count, label, path }) => {
    const { ballots } = count;
    if (!ballots) return [];
    const above = limits.flatMap(([low, high]) => {
      const part = ballots[low];
      const whole = ballots[high];
      if (part === undefined || whole === undefined || part <= whole) return [];
      const difference = `${printNumber(part - whole)} above`;
      return [`${low} is ${printNumber(part)}, and ${high} ${printNumber(whole)}: ${difference}`];
    });
    const votes = ballots.valid === undefined ? votesGiven(count) : 0;
    const most = ballots.cast ?? ballots.registered;
    if (most !== undefined && votes > most) {
      above.push(
        `the votes add up to ${printNumber(votes)}, and ${ballots.cast === undefined ? 'registered' : 'cast'} is ${printNumber(most)}`,
      );
    }
    const sum = sumMessage(ballots);
    const messages = [...above.map((message) => `${message}; are the two exchanged?`), ...(sum ? [sum] : [])];
    return messages.map((message) => error('ballots', [...path, 'ballots'], `in ${label}, ${message}`));
  });

const limits = [
  ['cast', 'registered'],
  ['valid', 'registered'],
  ['valid', 'cast'],
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
