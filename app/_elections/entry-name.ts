/** What candidates and lists are called, in full and where room is short. */
import type { Contest, Entry, Party } from './schema';

const particles = new Set(
  'af al ap bin ibn d da das de dei del della den der des di do dos du el la le les lo san st ten ter van von zu zum zur'.split(
    ' ',
  ),
);
/** Particles that nobody has as a given name, as some have Al or Van. */
const neverGiven = new Set('de del della des du la le von'.split(' '));
const suffixes = /^(?:jr|sr|ii|iii|iv|esq|phd|md|mp)\.?$/i;

/** The full name: the entry's own, else its party's, else its key. */
export function entryName(key: string, entry: Entry, party: Party | undefined): string {
  return entry.name ?? party?.name ?? key;
}

function isParticle(word: string, first: boolean): boolean {
  const plain = word.toLowerCase().replace(/[.'’]$/, '');
  return particles.has(plain) && (!first || plain === word || neverGiven.has(plain));
}

/**
 * A surname with its particles: Marine Le Pen is Le Pen, Nicolas Dupont-Aignan is Dupont-Aignan, Al Gore is Gore. What ends in no surname
 * stays whole: "None of the above", "Ana Á."; an addition in brackets is none, as in "Charles Michel (MR)".
 */
export function surname(name: string): string {
  const bare = name.replace(/\s*\([^()]*\)\s*$/, '') || name;
  const last = surnameOf(bare);
  return /^\p{Ll}+$|^\p{L}\.$/u.test(last) ? bare : last;
}

function surnameOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word && !suffixes.test(word.replace(/,$/, '')));
  let from = words.length - 1;
  while (from > 0 && isParticle(words[from - 1] ?? '', from === 1)) from -= 1;
  return words.slice(Math.max(0, from)).join(' ').replace(/,$/, '') || name;
}

function shortName(contest: Contest, key: string, entry: Entry, party: Party | undefined): string {
  const full = entryName(key, entry, party);
  if (contest.system === 'referendum') return full;
  if (contest.candidates && entry.name !== undefined) return surname(entry.name);
  return party?.abbreviation ?? full;
}

/**
 * Short labels of all entries of a contest by key: a surname for a candidate, the party's abbreviation for a list,
 * the answer itself in a referendum. Where two would be called the same, both keep their full names.
 */
export function shortNames(
  contest: Contest,
  entries: ReadonlyMap<string, Entry>,
  parties: Readonly<Record<string, Party>>,
): ReadonlyMap<string, string> {
  const named = [...entries].map(([key, entry]) => {
    const party = entry.party === undefined ? undefined : parties[entry.party];
    return { key, short: shortName(contest, key, entry, party), full: entryName(key, entry, party) };
  });
  const uses = new Map<string, number>();
  for (const { short } of named) uses.set(short, (uses.get(short) ?? 0) + 1);
  return new Map(named.map(({ key, short, full }) => [key, (uses.get(short) ?? 0) > 1 ? full : short]));
}
