/** votes-sum: named votes and others add up to the valid votes; where entries are left out and no others given, not above. */
import { entriesOf } from '../election';
import { printNumber } from '../numerals';
import { votesExcess, votesGiven } from '../shares';
import { mistypedValid } from './ballots';
import { type Check, countsOf, error, type PlacedCount } from './check';
import { matchesQuotient } from './share-quotient';
import { isDigitDifference, wrongFigureHint, wrongFigures } from './wrong-figure';

export const checkVotesSum: Check = (election) =>
  countsOf(election).flatMap((placed) => {
    const { contest, count, label, path } = placed;
    const valid = count.ballots?.valid;
    const excess = votesExcess(contest, count);
    if (valid === undefined || excess === 0) return [];
    const sum = votesGiven(count);
    const facts = `votes of ${label} add up to ${printNumber(sum)}, and the valid votes are ${printNumber(valid)}`;
    const amount = `${printNumber(Math.abs(excess))} ${excess > 0 ? 'too many' : 'too few'}`;
    const cast = castAsValid(placed, sum);
    const at = cast || mistypedValid(contest, count) !== undefined ? [...path, 'ballots', 'valid'] : [...path, 'votes'];
    return [error('votes-sum', at, `${facts}: ${amount}${cast || hint(placed, valid, excess)}`)];
  });

/** The commonest slip: all ballots cast, or all but the blank ones, given as valid. */
function castAsValid({ count }: PlacedCount, sum: number): string {
  const { cast, valid, blank, invalid } = count.ballots ?? {};
  const spoilt = (blank ?? 0) + (invalid ?? 0);
  if (valid !== undefined && valid === cast && sum < valid) {
    return `; ${printNumber(valid)} is the ballots cast: they were given as valid`;
  }
  if (valid !== undefined && spoilt > 0 && valid - sum === spoilt) {
    return `; the difference is the ${printNumber(spoilt)} blank and invalid ballots: those cast were given as valid`;
  }
  return '';
}

function hint(placed: PlacedCount, valid: number, excess: number): string {
  const { contest, count } = placed;
  const { votes = {}, others } = count;
  const figures = { ...votes, ...(others?.votes !== undefined && { others: others.votes }) };
  // A typed share can tell which of several figures is wrong.
  const slips = wrongFigures(figures, excess, ({ key, typed, right }) => {
    const share = key === 'others' ? others?.share : count.shares?.[key];
    return share !== undefined && matchesQuotient(share, right, valid) && !matchesQuotient(share, typed, valid);
  });
  const { cast, blank, invalid } = count.ballots ?? {};
  // In Spain a blank ballot is a valid vote for nobody.
  if (blank !== undefined && excess === -blank && invalid !== undefined && valid + invalid === cast) {
    return `; the ${printNumber(blank)} blank ballots seem to be valid votes here: give them as \`others\` instead of as \`blank\``;
  }
  const rest = cast !== undefined && invalid !== undefined ? cast - invalid - (blank ?? 0) : undefined;
  if (rest === valid + excess) return `; cast less blank and invalid is ${printNumber(rest)}: is \`valid\` wrong?`;
  const found = wrongFigureHint(slips, excess);
  if (found !== '') return found;
  const left = [...entriesOf(contest).keys()].filter((key) => votes[key] === undefined);
  if (excess < 0 && left.length === 0 && !others) return '; are votes for others missing?';
  return isDigitDifference(excess) ? '; is one digit wrong?' : '';
}
