/**
 * number-in-prose: in a post on an election, a number with % or seats beside a candidate or list should be a figure
 * of one of its counts, polls or previous results. A warning: prose may round, and may speak of something else.
 */
import { type PreviousContest, previousContest, previousKey } from '../../_elections/change';
import { entriesOf, type IdentifiedElection } from '../../_elections/election';
import { surname } from '../../_elections/entry-name';
import type { Contest, Election, Entry } from '../../_elections/schema';
import { spoiltShare, turnout } from '../../_elections/turnout';

/** Everything that an entry was ever given: as typed, for a reader's eye. */
interface Figures {
  readonly names: readonly string[];
  readonly percentages: readonly number[];
  readonly seats: readonly number[];
  /** By how many the seats rose or fell, between the counts of a contest and since the last election; those of all its contests. */
  readonly derived: readonly number[];
}

export interface ProseNumber {
  /** Place in the text, counted from 0. */
  readonly offset: number;
  readonly message: string;
}

/** How many characters away a name may stand from its number. */
const reach = 80;

/** A number with its unit: 24%, 24,01 %, 24.01 per cent, 33 seats, 33 of the 150 seats. (1,234 seats has no decimal comma.) */
const numberPattern =
  /(?<![\d.,:/-])(\d{1,3}(?:\.\d+|,\d{1,2})?)(?:\s?[%％]|\s+per\s?cent\b|\s+(?:(?:out\s+)?of\s+(?:the\s+)?\d+\s+)?seats?\b)/gi;

/**
 * @param text Markdown, as typed
 * @param elections the elections that the post names
 * @param previous finds the election that one names as its previous
 */
export function numbersInProse(
  text: string,
  elections: readonly IdentifiedElection[],
  previous: (id: string) => IdentifiedElection | undefined,
): ProseNumber[] {
  const entries = elections.flatMap((election) => {
    return figuresOf(election, election.previous === undefined ? undefined : previous(election.id));
  });
  const totals = new Set(elections.flatMap((election) => election.contests.flatMap(totalsOf)));
  const ofCounts = elections.flatMap((election) => election.contests.flatMap(percentagesOfCounts));
  const found: ProseNumber[] = [];
  if (entries.length === 0) return found;
  for (const sentence of sentencesOf(text)) {
    for (const match of sentence.text.matchAll(numberPattern)) {
      const [whole, number = ''] = match;
      const typed = number.replace(',', '.');
      const isSeats = /seats?$/i.test(whole);
      // Only what stands near counts, and a table can be one sentence of a megabyte.
      const from = Math.max(0, match.index - reach);
      const near = sentence.text.slice(from, match.index + whole.length + reach);
      const beside = nearest(near, match.index - from, match.index - from + whole.length, entries);
      if (beside.length === 0 || (isSeats && totals.has(Number(typed)))) continue;
      if (!isSeats && ofCounts.some((value) => agrees(typed, value))) continue;
      const known = beside.flatMap((entry) => (isSeats ? [...entry.seats, ...entry.derived] : entry.percentages));
      if (known.some((value) => agrees(typed, value))) continue;
      const whose = beside.map(({ names, seats, percentages }) => {
        const listed = [...new Set(isSeats ? seats : percentages)].slice(0, 6).join(', ');
        if (listed !== '') return `${names[0]}, whose figures are ${listed}`;
        return `${names[0]}, of whom no ${isSeats ? 'seats are' : 'share is'} known`;
      });
      found.push({
        offset: sentence.offset + match.index,
        message: `"${whole}" stands beside ${whose.join(', and ')}: is it a slip?`,
      });
    }
  }
  return found;
}

/** Whether a typed number is the figure, or the figure rounded to the digits typed. */
function agrees(typed: string, value: number): boolean {
  const digits = typed.split('.')[1]?.length ?? 0;
  return Math.abs(Number(typed) - Math.abs(value)) < 0.5 / 10 ** digits + 1e-9;
}

/** The entry named last before the number and the first one after it, in the same sentence. */
function nearest(sentence: string, from: number, to: number, entries: readonly Figures[]): Figures[] {
  let before: { entry: Figures; distance: number } | undefined;
  let after: { entry: Figures; distance: number } | undefined;
  for (const entry of entries) {
    for (const name of entry.names) {
      for (let at = sentence.indexOf(name); at !== -1; at = sentence.indexOf(name, at + 1)) {
        if (/[\p{L}\d]/u.test(sentence[at + name.length] ?? '') || /[\p{L}\d]/u.test(sentence[at - 1] ?? '')) continue;
        if (at < from && (!before || from - at < before.distance)) before = { entry, distance: from - at };
        if (at >= to && (!after || at - to < after.distance)) after = { entry, distance: at - to };
      }
    }
  }
  return [before, after].flatMap((found) => (found && found.distance <= reach ? [found.entry] : []));
}

function sentencesOf(text: string): { text: string; offset: number }[] {
  // Attributes of directives name candidates by key, and are the data itself: blanked out, places kept.
  const plain = text.replace(/\{[^}\n]*\}|\]\([^)\n]*\)/g, (attributes) => ' '.repeat(attributes.length));
  return [...plain.matchAll(/(?:[^.;!?\n]|\.(?=\d)|\n(?![ \t]*\n))+/g)].map((match) => ({
    text: match[0].replace(/[[\]*_]/g, ' '),
    offset: match.index,
  }));
}

function figuresOf(election: IdentifiedElection, earlier: IdentifiedElection | undefined): Figures[] {
  const byName = new Map<string, Figures>();
  /** Seats in each contest, by its newest count that gives them: of a chamber that is elected in parts, prose has the sum. */
  const newest = new Map<string, number[]>();
  const add = (name: string, { names, percentages, seats, derived }: Figures) => {
    const known = byName.get(name);
    byName.set(name, {
      names: [...new Set([...(known?.names ?? []), ...names])],
      percentages: [...(known?.percentages ?? []), ...percentages],
      seats: [...(known?.seats ?? []), ...seats],
      derived: [...(known?.derived ?? []), ...derived],
    });
  };
  for (const contest of election.contests) {
    const before = previousContest(election, contest, earlier);
    for (const [key, entry] of entriesOf(contest)) {
      const names = namesOf(election, entry);
      const name = names[0] ?? key;
      const own = valuesOf(contest, key, entry);
      const old = valuesBefore(contest, key, before);
      const seats = [...new Set([...own.seats, ...old.seats])];
      const percentages = [...own.percentages, ...old.percentages];
      add(name, { names, percentages, seats, derived: seats.flatMap((a) => seats.map((b) => a - b)) });
      const last = contest.counts?.findLast((count) => count.seats?.[key] !== undefined)?.seats?.[key];
      if (last !== undefined) newest.set(name, [...(newest.get(name) ?? []), last]);
    }
  }
  // Whoever stood the last time alone is named too.
  for (const contest of earlier?.contests ?? []) {
    for (const [key, entry] of entriesOf(contest)) {
      const names = earlier ? namesOf(earlier, entry) : [];
      add(names[0] ?? key, { names, derived: [], ...valuesOf(contest, key, entry) });
    }
  }
  for (const [name, seats] of newest) {
    add(name, { names: [], percentages: [], seats: seats.length > 1 ? [sum(seats)] : [], derived: [] });
  }
  return [...byName.values()];
}

/** The figures of the entry that one is compared with, whatever that was called. */
function valuesBefore(contest: Contest, key: string, before: PreviousContest | undefined) {
  const oldKey = before && previousKey(contest, key, before);
  const old = oldKey && entriesOf(before.contest).get(oldKey);
  return oldKey && old ? valuesOf(before.contest, oldKey, old) : { percentages: [], seats: [] };
}

function namesOf(election: Election, entry: Entry): string[] {
  const party = entry.party === undefined ? undefined : election.parties?.[entry.party];
  const last = entry.name === undefined ? undefined : surname(entry.name);
  const all = [entry.name, last, party?.name, party?.abbreviation];
  return all.filter((name): name is string => name !== undefined && name.length > 1);
}

function valuesOf(contest: Contest, key: string, entry: Entry): Pick<Figures, 'percentages' | 'seats'> {
  const percentages: number[] = [];
  const seats: number[] = [];
  const add = (list: number[], value: number | undefined) => value !== undefined && list.push(value);
  for (const count of contest.counts ?? []) {
    add(percentages, count.shares?.[key]?.value);
    const votes = count.votes?.[key];
    const valid = count.ballots?.valid ?? sum(Object.values(count.votes ?? {})) + (count.others?.votes ?? 0);
    if (votes !== undefined && valid > 0) percentages.push((100 * votes) / valid);
    add(seats, count.seats?.[key]);
  }
  for (const poll of contest.polls ?? []) {
    add(percentages, poll.shares?.[key]?.value);
    add(seats, poll.seats?.[key]);
  }
  if (typeof entry.previous === 'object' && 'share' in entry.previous) add(percentages, entry.previous.share?.value);
  if (typeof entry.previous === 'object' && 'seats' in entry.previous) add(seats, entry.previous.seats);
  return { percentages: percentages.map((value) => Math.round(value * 100) / 100), seats };
}

/** Percentages that belong to a count, not to a name: how much is counted, turnout, spoilt ballots. */
function percentagesOfCounts(contest: Contest): number[] {
  const reports = (contest.turnout ?? []).map((report) => report.percent.value);
  const counts = (contest.counts ?? []).flatMap(({ counted: { reported, total, percent } = {}, ballots }) => [
    percent?.value ?? [],
    reported !== undefined && total ? (100 * reported) / total : [],
    turnout(ballots)?.value ?? [],
    spoiltShare(ballots)?.value ?? [],
  ]);
  return [...reports, ...counts.flat()];
}

function totalsOf(contest: Contest): number[] {
  const total = contest.seats?.total;
  return total === undefined ? [] : [total, Math.floor(total / 2) + 1];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
