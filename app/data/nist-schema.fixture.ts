/**
 * What the published schema (NIST_V2_election_results_reporting.json) asks of the types that we use: their required
 * and their other fields. It allows no field beyond these. `@type` may stand in all of them.
 */
const contest = {
  required: ['ElectoralDistrictId', 'Name', '@id'],
  other: ['CountStatus', 'SubUnitsReported', 'TotalSubUnits', 'SummaryCounts', 'BallotSelection'],
};
const voting = ['VoteVariation', 'OtherVoteVariation'];
const ballot = ['SequenceOrder', 'VoteCounts'];

export const schema: Record<string, { required: readonly string[]; other?: readonly string[] }> = {
  ElectionReport: {
    required:
      'Format GeneratedDate Issuer IssuerAbbreviation SequenceEnd SequenceStart Status VendorApplicationId'.split(' '),
    other: ['IsTest', 'Notes', 'Election', 'GpUnit', 'Party'],
  },
  Election: {
    required: ['ElectionScopeId', 'EndDate', 'Name', 'StartDate', 'Type'],
    other: ['OtherType', 'Candidate', 'Contest'],
  },
  CandidateContest: {
    required: ['VotesAllowed', ...contest.required],
    other: [...contest.other, ...voting, 'NumberElected', 'NumberRunoff'],
  },
  PartyContest: { required: contest.required, other: [...contest.other, ...voting] },
  BallotMeasureContest: { required: contest.required, other: [...contest.other, ...voting, 'Type'] },
  CandidateSelection: { required: ['CandidateIds', '@id'], other: ballot },
  PartySelection: { required: ['PartyIds', '@id'], other: ballot },
  BallotMeasureSelection: { required: ['Selection', '@id'], other: ballot },
  Candidate: { required: ['BallotName', '@id'], other: ['PartyId', 'PostElectionStatus'] },
  Party: { required: ['Name', '@id'], other: ['Abbreviation', 'Color'] },
  ReportingUnit: { required: ['Type', '@id'], other: ['Name', 'OtherType', 'ExternalIdentifier'] },
  VoteCounts: { required: ['Count', 'Type'], other: ['GpUnitId', 'OtherType'] },
  SummaryCounts: { required: ['Type'], other: ['GpUnitId', 'BallotsCast', 'BallotsRejected', 'Undervotes'] },
  CountStatus: { required: ['Status', 'Type'] },
  ExternalIdentifier: { required: ['Type', 'Value'], other: ['OtherType'] },
  InternationalizedText: { required: ['Text'] },
  LanguageString: { required: ['Content', 'Language'] },
};

/** The words that the schema has for the fields of a fixed set. */
export const words: Record<string, readonly string[]> = {
  'ElectionReport.Status': 'certified correction pre-election recount unofficial-complete unofficial-partial'.split(
    ' ',
  ),
  'ElectionReport.Format': ['precinct-level', 'summary-contest'],
  'Election.Type': 'general other partisan-primary-closed partisan-primary-open primary runoff special'.split(' '),
  'CountStatus.Status': ['completed', 'in-process', 'not-processed', 'unknown'],
  'CountStatus.Type': ['total'],
  'VoteCounts.Type': ['total', 'other'],
  'Candidate.PostElectionStatus': ['advanced-to-runoff', 'projected-winner', 'winner', 'withdrawn'],
  'CandidateContest.VoteVariation': ['majority', 'plurality', 'proportional', 'other'],
  'PartyContest.VoteVariation': ['majority', 'plurality', 'proportional', 'other'],
  'BallotMeasureContest.Type': ['ballot-measure', 'initiative', 'other', 'referendum'],
};
