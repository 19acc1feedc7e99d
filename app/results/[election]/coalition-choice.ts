/** A reader's choice of parties: what it comes to, in words too, and how the address keeps it. */
import type { Chamber } from '../../_elections/majority';
import { printAmount, printList, printNumber } from '../../_elections/numerals';

/** A party with seats, as the builder needs it. */
export interface Party {
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
  readonly seats: number;
}

/** How much the seats are worth: "By this estimate" where nobody has them yet. */
export type Basis = 'By this estimate' | 'So far';

/** Seats of these parties together. */
export function seatsOf(parties: readonly Party[]): number {
  return parties.reduce((sum, { seats }) => sum + seats, 0);
}

/** Those of a majority that it does not need: it holds without any one of them. */
export function notNeeded(chosen: readonly Party[], majority: number): readonly Party[] {
  const spare = seatsOf(chosen) - majority;
  return chosen.filter(({ seats }) => seats <= spare);
}

/** "VVD, CDA and D66: 71 of 150 seats, 5 short of a majority of 76." */
export function choiceText(chosen: readonly Party[], chamber: Chamber, basis?: Basis): string {
  const { total, majority, effectiveMajority, filled, unit } = chamber;
  if (chosen.length === 0) return `No party is chosen. A majority takes ${printNumber(majority)} of ${all(chamber)}.`;
  const seats = seatsOf(chosen);
  const over = seats - majority;
  const sum = `${printList(chosen.map(({ shortName }) => shortName))}: ${printNumber(seats)} of ${all(chamber)}`;
  const sentences = [`${basis ? `${basis}, ` : ''}${sum}, ${distance(over, chamber)}.`];
  if (over < 0 && seats >= effectiveMajority) {
    const empty = printAmount(total - filled, unit);
    sentences.push(`With ${empty} vacant, it is a majority of the ${printNumber(filled)} filled.`);
  }
  return [...sentences, ...dispensable(chosen, majority)].join(' ');
}

function all({ total, unit }: Chamber): string {
  return printAmount(total, unit);
}

function distance(over: number, { majority, unit }: Chamber): string {
  if (over < 0) return `${printNumber(-over)} short of a majority of ${printNumber(majority)}`;
  return over === 0 ? 'just enough for a majority' : `a majority, ${printAmount(over, unit)} over`;
}

/** Whom a majority would not miss; nothing where each is needed, or one has it alone. */
function dispensable(chosen: readonly Party[], majority: number): readonly string[] {
  const spare = notNeeded(chosen, majority);
  const [first] = spare;
  if (!first) return [];
  if (spare.length === 1) return [`${first.shortName} is not needed for it.`];
  const whom = spare.length === chosen.length ? 'them' : printList(spare.map(({ shortName }) => shortName));
  return [`It would hold without any one of ${whom}.`];
}

/**
 * The parties that an address names, in the order of the parties; what it names besides is passed over.
 * @param search the address from its question mark on, such as `?chamber=vvd,cda`
 * @param contest the contest's id, which names the parameter: a page may have two chambers
 */
export function readChoice<P extends Party>(search: string, contest: string, parties: readonly P[]): readonly P[] {
  const keys = new Set(new URLSearchParams(search).get(contest)?.split(','));
  return parties.filter(({ key }) => keys.has(key));
}

/** The same with this choice, and whatever else it says as it is; keys need no escape (schema.ts, `id`). */
export function writeChoice(search: string, contest: string, chosen: readonly Party[]): string {
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && pair.split('=')[0] !== contest);
  const own = chosen.length > 0 ? [`${contest}=${chosen.map(({ key }) => key).join(',')}`] : [];
  const pairs = [...others, ...own].join('&');
  return pairs && `?${pairs}`;
}
