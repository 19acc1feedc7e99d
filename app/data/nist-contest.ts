/** A contest in the shape of NIST SP 1500-100 version 2. */
import { entriesOf, placesOf } from '../_elections/election';
import type { Contest } from '../_elections/schema';
import type { Tally } from '../_elections/tally';
import type { CountedContest } from './contest-json';
import { nistSelection } from './nist-selection';
import { nistId } from './nist-text';

/** Voting by the schema's words; what has no word there is `other` with ours. A referendum has none of them. */
const variations: Record<Contest['system'], { VoteVariation?: string; OtherVoteVariation?: string }> = {
  majority: { VoteVariation: 'majority' },
  plurality: { VoteVariation: 'plurality' },
  proportional: { VoteVariation: 'proportional' },
  mixed: { VoteVariation: 'other', OtherVoteVariation: 'mixed' },
  'electoral-college': { VoteVariation: 'other', OtherVoteVariation: 'electoral-college' },
  referendum: {},
};

/** A contest as its newest count has it. A report is a picture of one time: earlier counts are in our own JSON. */
export function nistContest({ contest, tallies }: CountedContest, area: string) {
  const tally = tallies.at(-1);
  return {
    '@type': `ElectionResults.${nistKind(contest)}`,
    '@id': nistId('contest', contest.id),
    Name: contest.title,
    ElectoralDistrictId: area,
    ...variations[contest.system],
    ...(nistKind(contest) === 'CandidateContest' && candidatesOnly(contest)),
    ...(contest.system === 'referendum' && { Type: 'referendum' }),
    CountStatus: [{ '@type': 'ElectionResults.CountStatus', Type: 'total', Status: countStatus(tally) }],
    SubUnitsReported: tally?.counted?.reported,
    TotalSubUnits: tally?.counted?.total,
    SummaryCounts: tally && summaryCounts(tally, area),
    BallotSelection: [...entriesOf(contest)].map((entry, index) =>
      nistSelection(contest, entry, index + 1, { tally, area }),
    ),
  };
}

/** What a contest is in the schema. */
export function nistKind({ system, lists }: Contest): 'BallotMeasureContest' | 'PartyContest' | 'CandidateContest' {
  if (system === 'referendum') return 'BallotMeasureContest';
  return lists ? 'PartyContest' : 'CandidateContest';
}

/** Where several are elected, our files don't say how many votes a voter has: VotesAllowed is then left out. */
function candidatesOnly(contest: Contest) {
  const places = placesOf(contest);
  return { NumberElected: places, NumberRunoff: contest.runoff, VotesAllowed: places === 1 ? 1 : undefined };
}

function countStatus(tally: Tally | undefined): 'not-processed' | 'completed' | 'in-process' {
  if (!tally) return 'not-processed';
  const { certainty } = tally.outcome;
  return certainty === 'final' || certainty === 'provisional' ? 'completed' : 'in-process';
}

/** Ballots cast, rejected as invalid, and without a choice (blank). */
function summaryCounts({ ballots: { cast, invalid, blank } }: Tally, area: string) {
  if (cast === undefined && invalid === undefined && blank === undefined) return undefined;
  const counts = { BallotsCast: cast, BallotsRejected: invalid, Undervotes: blank };
  return [{ '@type': 'ElectionResults.SummaryCounts', GpUnitId: area, Type: 'total', ...counts }];
}
