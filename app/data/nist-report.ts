/**
 * An election in the JSON shape of NIST SP 1500-100 version 2, ElectionReport (NIST_V2_election_results_reporting.json).
 *
 * Required fields of the published schema that are met: of the report Format, GeneratedDate (the time of its newest
 * count, so that the same figures give the same bytes), Issuer, IssuerAbbreviation (the name again: there is no shorter
 * one), SequenceStart, SequenceEnd, Status, VendorApplicationId; of the election ElectionScopeId, StartDate, EndDate,
 * Name, Type (`other`: our files don't say whether it is general or special); of contests, candidates, parties and areas
 * their names, districts, types and ids; of selections whom they are for; of counts Type and Count.
 *
 * What can't be met: VotesAllowed of a CandidateContest that elects several, which our files don't know. What has no place in it:
 * shares without votes (an estimate is `unofficial-partial` and has no counts), changes, polls, calls, earlier counts.
 */
import type { IdentifiedElection } from '../_elections/election';
import type { Count } from '../_elections/schema';
import { absolute, site } from '../_site/site';
import { areaName } from '../results/area-name';
import type { CountedContest } from './contest-json';
import { newestAsOf } from './json';
import { nistContest } from './nist-contest';
import { nistNotes } from './nist-notes';
import { nistCandidates, nistParties } from './nist-parties';
import { nistId, nistText, nistTime } from './nist-text';

/** The report of an election. @param today the edition's day: dates a report of an election that has no count yet */
export function nistReport(election: IdentifiedElection, contests: readonly CountedContest[], today: string) {
  const newest = newestAsOf(election.contests) ?? { instant: Date.parse(today) };
  const area = nistId('area', election.area);
  return {
    '@type': 'ElectionResults.ElectionReport',
    Format: 'summary-contest',
    GeneratedDate: nistTime(newest),
    IsTest: election.test === true,
    Issuer: site.name,
    IssuerAbbreviation: site.name,
    Notes: nistNotes(election.id, contests),
    SequenceStart: 1,
    SequenceEnd: 1,
    Status: reportStatus(contests),
    VendorApplicationId: absolute('/'),
    Election: [nistElection(election, contests, area)],
    GpUnit: [nistArea(election.area, area)],
    Party: nistParties(election),
  };
}

function nistElection(election: IdentifiedElection, contests: readonly CountedContest[], area: string) {
  const days = election.contests.map(({ date }) => date.day).sort();
  return {
    '@type': 'ElectionResults.Election',
    ElectionScopeId: area,
    Name: nistText(election.title),
    StartDate: days[0],
    EndDate: days.at(-1),
    Type: 'other',
    OtherType: contests.every(({ contest }) => contest.system === 'referendum') ? 'referendum' : 'not-specified',
    Candidate: nistCandidates(election, contests),
    Contest: contests.map((counted) => nistContest(counted, area)),
  };
}

/** A country, or a part of one: what kind of part, the code does not say. */
function nistArea(code: string, id: string) {
  const identifier = { Type: 'other', OtherType: 'iso-3166', Value: code };
  return {
    '@type': 'ElectionResults.ReportingUnit',
    '@id': id,
    Name: areaName(code),
    ...(code.includes('-') ? { Type: 'other', OtherType: 'iso-3166-2' } : { Type: 'country' }),
    ExternalIdentifier: [{ '@type': 'ElectionResults.ExternalIdentifier', ...identifier }],
  };
}

/** From the least sure; an estimate has no word of its own in the schema. */
const statuses = ['unofficial-partial', 'unofficial-complete', 'recount', 'correction', 'certified'] as const;

/** How sure the least sure of the contests counted so far is. */
function reportStatus(contests: readonly CountedContest[]): (typeof statuses)[number] | 'pre-election' {
  const newest = contests.flatMap(({ tallies }) => tallies.at(-1)?.status ?? []);
  return statuses.find((status) => newest.some((each) => wordOf(each) === status)) ?? 'pre-election';
}

function wordOf(status: Count['status']): (typeof statuses)[number] {
  return status === 'estimate' ? 'unofficial-partial' : status;
}
