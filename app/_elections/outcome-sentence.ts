/** The outcome of a count in one English sentence, computed from the data and honest about how sure it is. */

import { chamberSentence } from './chamber-sentence';
import { leadingSentence } from './leading-sentence';
import { printNumber, printWord } from './numerals';
import { calledName, capitalised, leadPhrase, shareText } from './outcome-words';
import type { Tally, TallyRow } from './tally';
import { names, nextAfter, type OutcomeOf, rowsOf, type SentenceContext, type Told } from './told';

export type { SentenceContext } from './told';

/**
 * One sentence for the outcome of a count, with its full stop. An estimate or a partial count never says
 * that somebody has won: only who leads. Of a complete but uncertified count it says so.
 */
export function outcomeSentence(tally: Tally, { contest }: SentenceContext): string {
  const sentence = body({ tally, contest, outcome: tally.outcome });
  const uncertified = tally.outcome.certainty === 'provisional' && tally.outcome.kind !== 'none';
  // A name may end in a full stop of its own: Jr.
  return capitalised(uncertified ? `by the complete but uncertified count, ${sentence}` : sentence).replace(
    /\.?$/,
    '.',
  );
}

function body(told: Told): string {
  const { outcome } = told;
  switch (outcome.kind) {
    case 'none':
      return outcome.reason === 'no-votes' ? 'no votes have been counted yet' : 'this count gives no figures by name';
    case 'elected':
      return elected({ ...told, outcome });
    case 'advanced':
      return advanced({ ...told, outcome });
    case 'no-majority':
      return noMajority({ ...told, outcome });
    case 'tie':
      return tie({ ...told, outcome });
    case 'referendum':
      return referendum({ ...told, outcome });
    case 'leading':
      return leadingSentence({ ...told, outcome });
    case 'hung':
    case 'chamber-majority':
      return chamberSentence(told);
  }
}

function elected(told: Told<OutcomeOf<'elected'>>): string {
  const { keys, by } = told.outcome;
  if (by === 'unopposed') return `${names(told, keys)} ${keys.length === 1 ? 'is' : 'are'} elected unopposed`;
  if (by === 'declared') return `${names(told, keys)} ${keys.length === 1 ? 'is' : 'are'} elected`;
  const next = nextAfter(told, keys);
  if (keys.length > 1) return `${names(told, keys)} are elected${next ? nextText(told, keys, next) : ''}`;
  const [winner] = rowsOf(told, keys);
  const lead = winner && next ? leadPhrase(winner, next) : '';
  const with_ = winner && shareText(winner) ? ` with ${shareText(winner)} of the valid votes` : '';
  return `${names(told, keys)} is elected${with_}${lead && next ? `, ${lead} ahead of ${calledName(next, told.contest)}` : ''}`;
}

/** Who came next after several that were elected, and how near. */
function nextText(told: Told, keys: readonly string[], next: TallyRow): string {
  const last = rowsOf(told, keys).at(-1);
  const behind = last && leadPhrase(last, next);
  return behind
    ? `; ${calledName(next, told.contest)} is next, ${behind} behind ${calledName(last, told.contest)}`
    : '';
}

function advanced(told: Told<OutcomeOf<'advanced'>>): string {
  const { keys, declared } = told.outcome;
  if (declared) return `${names(told, keys)} ${keys.length === 1 ? 'goes' : 'go'} through to the run-off`;
  const [first, second] = rowsOf(told, keys);
  const apart = first && second && keys.length === 2 ? leadPhrase(first, second) : '';
  const gap = apart ? `, ${apart} apart` : '';
  return `${names(told, keys)} go through to the run-off${gap}; nobody had a majority`;
}

function noMajority(told: Told<OutcomeOf<'no-majority'>>): string {
  const [first] = rowsOf(told, told.outcome.keys);
  const share = first && shareText(first);
  return `nobody has a majority: ${first ? calledName(first, told.contest) : ''} leads${share ? ` with ${share} of the valid votes` : ''}`;
}

function tie(told: Told<OutcomeOf<'tie'>>): string {
  const { keys, sure, places, toward } = told.outcome;
  const [row] = rowsOf(told, keys);
  const figure = row?.votes === undefined ? row && shareText(row) : `${printNumber(row.votes)} votes`;
  const first = sure.length === 0 ? '' : `${names(told, sure)} ${verb(sure.length, toward)}; `;
  const left =
    places > 1 || sure.length > 0 ? ` for the last ${places > 1 ? `${printWord(places)} places` : 'place'}` : '';
  return `${first}${names(told, keys)} are level${left}${figure ? ` with ${figure} each` : ''}, and the count alone does not decide`;
}

function verb(number: number, toward: 'election' | 'run-off' | 'answer' | 'largest'): string {
  if (toward === 'run-off') return number === 1 ? 'goes through to the run-off' : 'go through to the run-off';
  return number === 1 ? 'is elected' : 'are elected';
}

function referendum(told: Told<OutcomeOf<'referendum'>>): string {
  const [first] = rowsOf(told, [told.outcome.key]);
  const next = nextAfter(told, [told.outcome.key]);
  if (!first) return 'this count gives no figures by name';
  const share = shareText(first);
  if (told.outcome.declared) {
    const ahead = next && leadPhrase(next, first);
    return `${calledName(first, told.contest)} is the outcome${share ? `, with ${share} of the valid votes` : ''}${ahead ? `, ${ahead} behind ${calledName(next, told.contest)}` : ''}`;
  }
  const lead = next ? leadPhrase(first, next) : '';
  const against = next && lead ? `, ${lead} ahead of ${calledName(next, told.contest)}` : '';
  return `${calledName(first, told.contest)} wins${share ? ` with ${share} of the valid votes` : ''}${against}`;
}
