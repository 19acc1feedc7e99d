/** Names and colours of a contest's entries, where there is no tally to take them from. */
import { type Apart, apartOf, type MatedElection } from '../_elections/chamber-mates';
import { entriesOf } from '../_elections/election';
import { entryName, shortNames } from '../_elections/entry-name';
import type { Contest } from '../_elections/schema';
import { spareColoursOf } from '../_elections/spare-colour';

/** What is asked about: a candidate, a list or an answer. */
export interface Named extends Partial<Apart> {
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
  readonly color?: string;
  readonly spareColour?: number;
  /** An answer that is no party has no colour. */
  readonly isOthers?: boolean;
}

/** The entries of a contest by key, as figures name and colour them. */
export function namesOf(election: MatedElection, contest: Contest): ReadonlyMap<string, Named> {
  const parties = election.parties ?? {};
  const entries = entriesOf(contest);
  const short = shortNames(contest, entries, parties);
  const spare = spareColoursOf(election, contest);
  const apart = apartOf(election, contest);
  return new Map(
    [...entries].map(([key, entry]) => {
      const party = entry.party === undefined ? undefined : parties[entry.party];
      const name = entryName(key, entry, party);
      const colour = { color: party?.color, spareColour: spare.get(key), ...apart.get(key) };
      return [key, { key, name, shortName: short.get(key) ?? name, ...colour }];
    }),
  );
}
