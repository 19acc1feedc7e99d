/** Whom a row of a table means: by key, name, surname or party, with or without accents, in any order of words. */
import { likelyWord } from '../../_elections/did-you-mean';
import { entriesOf } from '../../_elections/election';
import { surname } from '../../_elections/entry-name';
import type { Contest, Party } from '../../_elections/schema';
import { plainWords } from '../plain-letters';

export type Match =
  | { readonly kind: 'entry'; readonly key: string }
  | { readonly kind: 'several'; readonly keys: readonly string[] }
  | { readonly kind: 'none'; readonly likely: string | undefined };

interface Names {
  readonly key: string;
  readonly own: readonly string[];
  readonly party: readonly string[];
}

/** Words that a name has in one table and lacks in the next. */
const optional = new Set(
  'the a of and for party parti partij partei partido partito list liste lijst movement'.split(' '),
);
const titles = new Set('mr mrs ms miss mme m mlle dr prof sir dame lord lady herr frau dhr mevr'.split(' '));

/** Makes the matcher of a contest. It is strict first: what is exactly the name of one is not looked for in others. */
export function matcherOf(
  contest: Contest,
  parties: Readonly<Record<string, Party>> = {},
): (name: string, party?: string) => Match {
  const all = [...entriesOf(contest)].map(([key, entry]): Names => {
    const party = entry.party === undefined ? undefined : parties[entry.party];
    const ofParty = [entry.party, party?.name, party?.abbreviation].filter((name) => name !== undefined);
    // A list is its party; a candidate is not.
    const own = entry.name === undefined ? [key, ...ofParty] : [key, entry.name];
    return { key, own, party: ofParty };
  });
  const isCandidate = (key: string) =>
    entriesOf(contest).get(key)?.name !== undefined && contest.candidates !== undefined;
  const family = ({ key, own }: Names) => (isCandidate(key) ? own.slice(1).map(surname) : []);
  return (name, party = '') => {
    const tiers: readonly ((names: Names) => boolean)[] = [
      ({ own }) => own.some((each) => same(each, name)),
      ({ own }) => own.some((each) => sameWords(each, name)),
      (names) => family(names).some((each) => sameWords(each, name)),
      ({ party: names }) => names.some((each) => same(each, name)),
      ({ own, key }) => isCandidate(key) && own.some((each) => initials(each, name)),
      ({ own, party: names }) => [...own, ...names].some((each) => loosely(each, name)),
    ];
    for (const tier of tiers) {
      const found = all.filter(tier);
      const ofParty = found.filter(({ party: names }) =>
        names.some((each) => same(each, party) || loosely(each, party)),
      );
      const [only, ...others] = found.length > 1 && ofParty.length === 1 ? ofParty : found;
      if (only && others.length === 0) return { kind: 'entry', key: only.key };
      if (only) return { kind: 'several', keys: found.map(({ key }) => key) };
    }
    return { kind: 'none', likely: likelyKey(name, all) };
  };
}

function same(a: string, b: string): boolean {
  const [one, two] = [plainWords(a).join(' '), plainWords(b).join(' ')];
  return one !== '' && one === two;
}

/** "MACRON, Emmanuel" and "Mme Marine LE PEN". */
function sameWords(a: string, b: string): boolean {
  const sorted = (text: string) => {
    const words = plainWords(text);
    const bare = words.filter((word) => !titles.has(word));
    return (bare.length > 0 ? bare : words).sort().join(' ');
  };
  return plainWords(a).length > 0 && sorted(a) === sorted(b);
}

/** "E. Macron" and "Macron E": the surname, and the first letter of what comes before it. */
function initials(full: string, typed: string): boolean {
  const family = plainWords(surname(full));
  const given = plainWords(full).filter((word) => !family.includes(word));
  const words = plainWords(typed);
  const letters = words.filter((word) => !family.includes(word));
  return (
    family.every((word) => words.includes(word)) &&
    letters.length > 0 &&
    letters.every((letter, index) => letter.length === 1 && given[index]?.startsWith(letter) === true)
  );
}

/** "Green" and "The Green Party". */
function loosely(a: string, b: string): boolean {
  const bare = (text: string) =>
    plainWords(text)
      .filter((word) => !optional.has(word))
      .sort()
      .join(' ');
  return bare(a) !== '' && bare(a) === bare(b);
}

function likelyKey(name: string, all: readonly Names[]): string | undefined {
  const byName = new Map(all.flatMap(({ key, own, party }) => [...own, ...party].map((each) => [each, key] as const)));
  const surnames = all.flatMap(({ key, own }) => own.map((each) => [surname(each), key] as const));
  for (const [each, key] of surnames) if (!byName.has(each)) byName.set(each, key);
  return byName.get(likelyWord(name, byName.keys()) ?? '') ?? mostInCommon(name, byName);
}

/** Whose name shares the most words with this one, where that is one alone. */
function mostInCommon(name: string, byName: ReadonlyMap<string, string>): string | undefined {
  const words = new Set(plainWords(name).filter((word) => word.length > 1 && !optional.has(word)));
  const shared = new Map<string, number>();
  for (const [each, key] of byName) {
    const common = plainWords(each).filter((word) => words.has(word)).length;
    shared.set(key, Math.max(shared.get(key) ?? 0, common));
  }
  const [first, second] = [...shared].sort((a, b) => b[1] - a[1]);
  return first && first[1] > 0 && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
