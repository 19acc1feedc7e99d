/**
 * Who is seen beside whom in a chamber, in any election of the site. Their colours must be told apart, and a party has one
 * colour on all pages; so what a party's colour has to differ from hangs on the whole site, not on one count.
 */
import { entriesOf } from './election';
import { inOrder, leftToRight } from './ranking';
import type { Contest, Count, Election } from './schema';
import { entryShare } from './shares';
import { spareColoursOf } from './spare-colour';

/** A party as its colour tells it: one id with two colours is two of them. */
export interface Mate {
  readonly key: string;
  readonly color?: string;
  readonly spareColour?: number;
  /** By `nameOf`: those it is seen beside that keep their colour before it does. */
  readonly rivals: readonly string[];
  /** The same of all in the chamber: a colour that has to move must not come to look like theirs. */
  readonly company: readonly string[];
}

/** By `nameOf`. */
export type ChamberMates = ReadonlyMap<string, Mate>;

/** An election, with who is seen beside whom on the site that it is a part of; else in the election alone. */
export type MatedElection = Election & { readonly mates?: ChamberMates };

type Draft = Colour & { most: number; readonly beside: Set<string>; readonly around: Set<string> };

/** Of two that are seen side by side the one that ever had more seats keeps its colour before the other, then the first by key. */
export function chamberMates(elections: readonly Election[]): ChamberMates {
  const drafts = new Map<string, Draft>();
  for (const election of elections) {
    for (const contest of election.contests) addChamber(drafts, election, contest);
  }
  const ranked = [...drafts].sort(([a, { most }], [b, { most: other }]) => other - most || (a < b ? -1 : 1));
  const mates = new Map<string, Mate>();
  for (const [name, { key, color, spareColour, beside, around }] of ranked) {
    const among = (names: ReadonlySet<string>) => [...mates.keys()].filter((other) => names.has(other));
    mates.set(name, { key, color, spareColour, rivals: among(beside), company: among(around) });
  }
  return mates;
}

function addChamber(drafts: Map<string, Draft>, election: Election, contest: Contest): void {
  const colours = coloursOf(election, contest);
  const draftOf = (key: string): [name: string, draft: Draft] | undefined => {
    const colour = colours.get(key);
    if (!colour) return undefined;
    const name = nameOf(colour);
    const draft = drafts.get(name) ?? { ...colour, most: 0, beside: new Set(), around: new Set() };
    drafts.set(name, draft);
    return [name, draft];
  };
  for (const count of contest.counts ?? []) {
    const seated = seatedIn(contest, count);
    for (const { key, seats } of seated) {
      const [, draft] = draftOf(key) ?? [];
      if (!draft) continue;
      draft.most = Math.max(draft.most, seats);
      for (const other of seated) draft.around.add(draftOf(other.key)?.[0] ?? '');
    }
    for (const [one, other] of sideBySide(seated, contest)) {
      const [a, b] = [draftOf(one.key), draftOf(other.key)];
      if (!a || !b || a[0] === b[0]) continue;
      a[1].beside.add(b[0]);
      b[1].beside.add(a[0]);
    }
  }
}

interface Seated {
  readonly key: string;
  readonly seats: number;
  readonly isOthers: boolean;
}

/** Who has a seat in a count, in order of result. */
function seatedIn(contest: Contest, count: Count): Seated[] {
  const rows = [...entriesOf(contest).keys()].map((key) => ({
    key,
    seats: count.seats?.[key] ?? 0,
    votes: count.votes?.[key],
    share: entryShare(contest, count, key),
    isOthers: false,
  }));
  return inOrder(rows, true).filter(({ seats }) => seats > 0);
}

/**
 * How many seats may lie between two parties whose dots meet, in square roots of the chamber: as many as two columns of the half circle
 * have. `hemicycle-layout.test.ts` holds it against every chamber.
 */
export const reach = 1.15;

/** Those who stand one below the other in the table, or whose dots meet in the half circle. */
function sideBySide(seated: readonly Seated[], { seating }: Contest): [Seated, Seated][] {
  const inTable = seated.slice(1).map((row, index): [Seated, Seated] => [seated[index] ?? row, row]);
  const hall = leftToRight(seated, seating);
  const far = reach * Math.sqrt(hall.reduce((sum, { seats }) => sum + seats, 0));
  const inHall = hall.flatMap((row, index) => {
    let between = 0;
    const near: [Seated, Seated][] = [];
    for (const other of hall.slice(index + 1)) {
      if (between > far) break;
      near.push([row, other]);
      between += other.seats;
    }
    return near;
  });
  return [...inTable, ...inHall];
}

type Colour = Omit<Mate, 'rivals' | 'company'>;

/** The colour of each entry: its party's, else one of those for who has none. A party's second entry is told from its first. */
function coloursOf(election: Election, contest: Contest): Map<string, Colour> {
  const spare = spareColoursOf(election, contest);
  const first = new Map<string, string>();
  const colours = new Map<string, Colour>();
  for (const [key, { party }] of entriesOf(contest)) {
    const color = party === undefined ? undefined : election.parties?.[party]?.color;
    if (party === undefined || color === undefined) {
      colours.set(key, { key, spareColour: spare.get(key) });
      continue;
    }
    if (!first.has(party)) first.set(party, key);
    colours.set(key, { key: first.get(party) === key ? party : `${party}/${key}`, color });
  }
  return colours;
}

function nameOf({ key, color, spareColour }: Colour): string {
  return `${key} ${color ?? spareColour}`;
}

/** A build reads the same election for many pages. */
const alone = new WeakMap<Election, ChamberMates>();

function matesOf(election: MatedElection): ChamberMates {
  const mates = election.mates ?? alone.get(election) ?? chamberMates([election]);
  alone.set(election, mates);
  return mates;
}

/** What a colour has to differ from. */
export type Apart = Pick<Mate, 'rivals' | 'company'> & { readonly mates: ChamberMates };

/** What the colour of each entry of a contest has to differ from; nothing for who never sat in a chamber. */
export function apartOf(election: MatedElection, contest: Contest): ReadonlyMap<string, Apart> {
  const mates = matesOf(election);
  return new Map(
    [...coloursOf(election, contest)].flatMap(([key, colour]) => {
      const { rivals = [], company = [] } = mates.get(nameOf(colour)) ?? {};
      return rivals.length > 0 ? [[key, { rivals, company, mates }]] : [];
    }),
  );
}

/** The same for the contest's others: all who ever sit in its chamber. */
export function othersApart(election: MatedElection, contest: Contest): Apart | undefined {
  const mates = matesOf(election);
  const keys = new Set((contest.counts ?? []).flatMap((count) => seatedIn(contest, count).map(({ key }) => key)));
  const rivals = [...coloursOf(election, contest)].filter(([key]) => keys.has(key)).map(([, colour]) => nameOf(colour));
  return rivals.length > 0 ? { rivals, company: [], mates } : undefined;
}
