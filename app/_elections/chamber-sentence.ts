/** The outcome of a count of seats in words. */

import type { Chamber } from './majority';
import { printAmount, printList, printNumber, printWord } from './numerals';
import { calledName, countedPhrase } from './outcome-words';
import type { TallyRow } from './tally';
import type { OutcomeOf, Told } from './told';

/** The sentence, without capital and full stop, for a chamber that is hung or has a majority. */
export function chamberSentence(told: Told): string {
  const { outcome, tally } = told;
  const { chamber } = tally;
  if (!chamber) return 'this count gives no seats';
  if (outcome.kind === 'chamber-majority') return majority({ ...told, outcome }, chamber);
  if (outcome.kind === 'hung') return hung({ ...told, outcome }, chamber);
  return 'this count gives no seats';
}

function called(told: Told, keys: readonly string[]): string[] {
  const rows = keys.flatMap((key) => told.tally.rows.filter((row) => row.key === key));
  return rows.map((row: TallyRow) => calledName(row, told.contest));
}

/** "33 of 150 seats" */
function ofAll(seats: number, { total, unit }: Chamber): string {
  return `${printNumber(seats)} of ${printAmount(total, unit)}`;
}

function majority(told: Told<OutcomeOf<'chamber-majority'>>, chamber: Chamber): string {
  const { key, seats, over } = told.outcome;
  const [name = ''] = called(told, [key]);
  const needed = `${printNumber(chamber.majority)} needed${told.contest.candidates ? '' : ' for a majority'}`;
  const margin = over === 0 ? `exactly the ${needed}` : `${printNumber(over)} more than the ${needed}`;
  return `${opening(told, name, 'has', 'gives')} ${ofAll(seats, chamber)}, ${margin}${vacancies(chamber)}`;
}

function hung(told: Told<OutcomeOf<'hung'>>, chamber: Chamber): string {
  const { keys, seats, short, fewest, certainty } = told.outcome;
  const names = called(told, keys);
  const distance = `${printNumber(short)} short of a majority of ${printNumber(chamber.majority)}`;
  const sure = certainty === 'final' || certainty === 'provisional';
  const together = fewest !== undefined && !told.contest.candidates;
  const parties = together
    ? `; at least ${printWord(fewest)} ${noun(told, true)} ${sure ? 'are' : 'would be'} needed`
    : '';
  const share = ofAll(seats, chamber);
  const bare = `${printNumber(seats)} of ${printNumber(chamber.total)}`;
  const rest = `${distance}${vacancies(chamber)}${parties}`;
  if (keys.length > 1) {
    return `${opening(told, printList(names), 'are level with', 'has', 'level on')} ${share} each, ${rest}`;
  }
  if (certainty === 'estimate') return `an estimate gives ${names[0]} the most ${chamber.unit}, ${bare}, ${rest}`;
  if (certainty === 'partial') return `${opening(told, names[0] ?? '', 'leads with', '')} ${share}, ${rest}`;
  if (told.contest.candidates) return `${names[0]} has the most ${chamber.unit}, ${bare}, ${rest}`;
  return `${names[0]} is the largest ${noun(told, false)} with ${share}, ${rest}`;
}

/** "with 93.3% counted, VVD leads with", "an estimate gives VVD", "VVD has" */
function opening(told: Told, name: string, verb: string, estimated: string, after = ''): string {
  const { certainty } = told.outcome;
  if (certainty === 'estimate') return ['an estimate', estimated, name, after].filter(Boolean).join(' ');
  return `${certainty === 'partial' ? countedPhrase(told.tally.counted) : ''}${name} ${verb}`;
}

function vacancies({ vacant }: Chamber): string {
  return vacant === 0 ? '' : `, with ${printNumber(vacant)} vacant`;
}

/** Lists are parties where each belongs to one; else they are lists. */
function noun({ tally, contest }: Told, plural: boolean): string {
  const named = tally.rows.filter((row) => !row.isOthers);
  const parties = !contest.candidates && named.every((row) => row.party);
  return parties ? (plural ? 'parties' : 'party') : plural ? 'lists' : 'list';
}
