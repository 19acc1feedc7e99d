/** Who leads, in words: for what is not decided yet. */
import { printAmount, printList, printNumber, printWord } from './numerals';
import { calledName, countedPhrase, leadPhrase, shareText } from './outcome-words';
import { isLevel } from './ranking';
import type { Contest } from './schema';
import type { Tally, TallyRow } from './tally';
import { names, nextAfter, type OutcomeOf, rowsOf, type Told } from './told';

/** The sentence, without capital and full stop, for a count that only shows who leads. */
export function leadingSentence(told: Told<OutcomeOf<'leading'>>): string {
  const { outcome, tally, contest } = told;
  if (outcome.level.length > 0) return levelLead(told);
  const rows = rowsOf(told, outcome.keys);
  const [first, second] = rows;
  if (!first) return 'this count gives no figures by name';
  const estimate = outcome.certainty === 'estimate';
  const who = names(told, outcome.keys);
  const figures = rows.map((row) => (row.seats ? undefined : shareText(row)));
  const given = figures.every((figure) => figure) ? ` with ${printList(figures.map(String))}` : '';
  const before = outcome.certainty === 'partial' ? countedPhrase(tally.counted) : '';
  if (rows.length === 1) return single(told, first, before, estimate);
  const apart = rows.length === 2 && second ? leadPhrase(first, second) : '';
  const together = `${who} level${given ? ` on ${printList([...new Set(figures.map(String))])}` : ''}`;
  if (rows.length === 2 && second && isLevel(first, second)) {
    return estimate ? `an estimate has ${together}` : `${before}${together.replace(' level', ' are level')}`;
  }
  const places = rows.length === 2 ? 'first and second' : `in the first ${printWord(rows.length)} places`;
  const majority = outcome.toward === 'run-off' ? nobody(tally, contest, estimate) : '';
  return estimate
    ? `an estimate puts ${who} ${places}${given ? `,${given}` : ''}${majority}`
    : `${before}${who} are ${places}${apart ? `, ${apart} apart` : ''}${majority}`;
}

/** "an estimate puts A first, with B and C level behind on 19.5%" */
function levelLead(told: Told<OutcomeOf<'leading'>>): string {
  const { outcome, tally } = told;
  const { keys, level, certainty } = outcome;
  const estimate = certainty === 'estimate';
  const before = estimate ? 'an estimate ' : certainty === 'partial' ? countedPhrase(tally.counted) : '';
  const [row] = rowsOf(told, level);
  const on = row?.seats ? seatsText(row.seats, tally) : row ? shareText(row) : '';
  const tied = `${names(told, level)}${estimate || keys.length > 0 ? '' : ' are'} level`;
  const figure = on ? ` on ${on}` : '';
  if (keys.length === 0) return `${before}${estimate ? 'has ' : ''}${tied}${figure}`;
  const first = estimate
    ? `puts ${names(told, keys)} first`
    : `${names(told, keys)} ${keys.length === 1 ? 'leads' : 'lead'}`;
  return `${before}${first}, with ${tied} behind${figure}`;
}

function seatsText(seats: number, { chamber }: Tally): string {
  return printAmount(seats, chamber?.unit ?? 'seats');
}

/** A majority is only missing for sure where the count names enough to tell. */
function nobody(tally: Tally, contest: Contest, estimate: boolean): string {
  if (contest.system !== 'majority' || !tally.rows.some((row) => row.share)) return '';
  return estimate ? ', which would take them to a run-off' : '; nobody has a majority so far';
}

function single(told: Told<OutcomeOf<'leading'>>, first: TallyRow, before: string, estimate: boolean): string {
  const { contest, outcome, tally } = told;
  const next = nextAfter(told, [first.key]);
  const name = calledName(first, contest);
  const seats = first.seats ? seatsText(first.seats, tally) : '';
  const votes = first.votes === undefined ? '' : printAmount(first.votes, 'votes');
  const lead = next && !seats ? leadPhrase(first, next) : '';
  const ahead = next && lead ? `, ${lead} ahead of ${calledName(next, contest)}` : '';
  if (outcome.certainty === 'final' || outcome.certainty === 'provisional') {
    if (seats) return `${name} has the most seats, ${printNumber(first.seats ?? 0)}`;
    return `${name} has the most votes, ${shareText(first) || printNumber(first.votes ?? 0)}${ahead}`;
  }
  const figure = seats || shareText(first) || votes;
  return estimate
    ? `an estimate puts ${name} first with ${figure}${ahead}`
    : `${before}${name} leads with ${figure}${ahead}`;
}
