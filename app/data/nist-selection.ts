/** What can be voted for in a contest, with its votes, in the shape of NIST SP 1500-100 version 2. */
import { entryName } from '../_elections/entry-name';
import type { Contest, Entry } from '../_elections/schema';
import type { Tally } from '../_elections/tally';
import { nistId, nistText } from './nist-text';

interface CountedIn {
  readonly tally: Tally | undefined;
  /** Id of the area in which all of it was counted. */
  readonly area: string;
}

/** A candidate, list or answer on the ballot. */
export function nistSelection(contest: Contest, [key, entry]: [string, Entry], order: number, counted: CountedIn) {
  const facts = {
    '@id': nistId('selection', contest.id, key),
    SequenceOrder: order,
    VoteCounts: voteCounts(key, counted),
  };
  if (contest.system === 'referendum') {
    const Selection = nistText(entryName(key, entry, undefined));
    return { '@type': 'ElectionResults.BallotMeasureSelection', ...facts, Selection };
  }
  if (contest.lists) {
    return { '@type': 'ElectionResults.PartySelection', ...facts, PartyIds: [listParty(contest, key, entry)] };
  }
  return { '@type': 'ElectionResults.CandidateSelection', ...facts, CandidateIds: [candidateId(contest, key)] };
}

/** Somebody who stands in two rounds is a candidate in each. */
export function candidateId(contest: Contest, key: string): string {
  return nistId('candidate', contest.id, key);
}

export function partyId(party: string): string {
  return nistId('party', party);
}

/** The party of a list; a list without one, such as that of citizens, is a party by itself. */
export function listParty(contest: Contest, key: string, entry: Entry): string {
  return entry.party === undefined ? nistId('list', contest.id, key) : partyId(entry.party);
}

/** Votes as counted, and seats: the schema has no figure for them but a count of another type. */
function voteCounts(key: string, { tally, area }: CountedIn) {
  const row = tally?.rows.find((each) => each.key === key && !each.isOthers);
  const count = { '@type': 'ElectionResults.VoteCounts', GpUnitId: area };
  const unit = tally?.chamber?.unit ?? 'seats';
  const counts = [
    ...(row?.votes === undefined ? [] : [{ ...count, Type: 'total', Count: row.votes }]),
    ...(row?.seats === undefined ? [] : [{ ...count, Type: 'other', OtherType: unit, Count: row.seats }]),
  ];
  return counts.length > 0 ? counts : undefined;
}
