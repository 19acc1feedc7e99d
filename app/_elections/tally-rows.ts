/** The rows of a tally: what a count says of each entry. */
import { type Certainty, isSoFar } from './certainty';
import { apartOf, othersApart } from './chamber-mates';
import { changeOf, type PreviousContest } from './change';
import { entriesOf, type IdentifiedElection, namedKeys } from './election';
import { entryName, shortNames } from './entry-name';
import type { Contest, Count } from './schema';
import { entryShare, othersShare } from './shares';
import { spareColoursOf } from './spare-colour';
import type { TallyRow } from './tally';

/** The entries that a count names, in ballot order. */
export function namedRows(
  election: IdentifiedElection,
  contest: Contest,
  count: Count,
  before: PreviousContest | undefined,
  certainty: Certainty,
): TallyRow[] {
  const parties = election.parties ?? {};
  const entries = entriesOf(contest);
  const short = shortNames(contest, entries, parties);
  const named = namedKeys(count);
  const spare = spareColoursOf(election, contest);
  const apart = apartOf(election, contest);
  return [...entries]
    .filter(([key]) => named.has(key))
    .map(([key, entry]) => {
      const party = entry.party === undefined ? undefined : parties[entry.party];
      const figures = { votes: count.votes?.[key], share: entryShare(contest, count, key), seats: count.seats?.[key] };
      return {
        key,
        name: entryName(key, entry, party),
        shortName: short.get(key) ?? key,
        party:
          party && entry.party ? { key: entry.party, name: party.name, abbreviation: party.abbreviation } : undefined,
        color: party?.color,
        spareColour: spare.get(key),
        ...apart.get(key),
        about: entry.about,
        ...figures,
        isOthers: false,
        // Some of the votes, beside all of the last time, would be a fall for everybody.
        change: changeOf(contest, key, isSoFar(certainty) ? { ...figures, votes: undefined } : figures, before),
      };
    });
}

/** One row for all that a count does not list by name, where it gives something of them. */
export function othersRow(election: IdentifiedElection, contest: Contest, count: Count): TallyRow[] {
  const { others } = count;
  if (!others) return [];
  // An editor may have listed an entry of that key: two rows must not share one.
  const key = entriesOf(contest).has('others') ? 'all-others' : 'others';
  const figures = { votes: others.votes, share: othersShare(contest, count), seats: others.seats };
  const apart = othersApart(election, contest);
  return [{ key, name: 'Others', shortName: 'Others', ...figures, isOthers: true, ...apart }];
}
