/** Parties and candidates in the shape of NIST SP 1500-100 version 2. */
import { entriesOf, type IdentifiedElection } from '../_elections/election';
import { entryName } from '../_elections/entry-name';
import type { CountedContest } from './contest-json';
import { nistKind } from './nist-contest';
import { candidateId, listParty, partyId } from './nist-selection';
import { nistColor, nistText } from './nist-text';

/** The election's parties, and a party for each list that belongs to none. */
export function nistParties({ parties = {}, contests }: IdentifiedElection) {
  const known = Object.entries(parties).map(([key, { name, abbreviation, color }]) => ({
    '@type': 'ElectionResults.Party',
    '@id': partyId(key),
    Name: nistText(name),
    Abbreviation: abbreviation,
    Color: nistColor(color),
  }));
  const lists = contests
    .filter((contest) => nistKind(contest) === 'PartyContest')
    .flatMap((contest) => [...entriesOf(contest)].map(([key, entry]) => ({ contest, key, entry })))
    .filter(({ entry }) => entry.party === undefined)
    .map(({ contest, key, entry }) => ({
      '@type': 'ElectionResults.Party',
      '@id': listParty(contest, key, entry),
      Name: nistText(entryName(key, entry, undefined)),
    }));
  return [...known, ...lists];
}

/** Who stood in the contests between candidates; how they ended only from a final count. */
export function nistCandidates({ parties = {} }: IdentifiedElection, counted: readonly CountedContest[]) {
  return counted
    .filter(({ contest }) => nistKind(contest) === 'CandidateContest')
    .flatMap(({ contest, tallies }) => {
      const rows = tallies.at(-1)?.rows ?? [];
      return [...entriesOf(contest)].map(([key, entry]) => ({
        '@type': 'ElectionResults.Candidate',
        '@id': candidateId(contest, key),
        BallotName: nistText(entryName(key, entry, entry.party === undefined ? undefined : parties[entry.party])),
        PartyId: entry.party === undefined ? undefined : partyId(entry.party),
        PostElectionStatus: endings[rows.find((row) => row.key === key)?.standing ?? 'none'],
      }));
    });
}

const endings = { elected: 'winner', advanced: 'advanced-to-runoff', none: undefined } as const;
