/** A contest, and an election with all of its contests, in our own JSON. */
import { entriesOf, type IdentifiedElection, placesOf } from '../_elections/election';
import { entryName } from '../_elections/entry-name';
import type { Call, Contest } from '../_elections/schema';
import type { Tally } from '../_elections/tally';
import { absolute } from '../_site/site';
import { contestPath, csvPath, electionPath, nistPath } from './addresses';
import { countJson } from './count-json';
import { electionFacts, figureJson, headJson, momentJson, pageOf, sourceJson } from './json';
import { pollJson } from './poll-json';

/** A contest with its counts made readable, oldest first. */
export interface CountedContest {
  readonly contest: Contest;
  readonly tallies: readonly Tally[];
}

/** The file of a contest. */
export function contestFile(election: IdentifiedElection, counted: CountedContest) {
  const path = contestPath(election.id, counted.contest.id);
  return {
    ...headJson(path, [counted.contest]),
    election: electionFacts(election),
    contest: contestJson(election, counted),
  };
}

/** The file of an election: all of its contests. */
export function electionFile(election: IdentifiedElection, contests: readonly CountedContest[]) {
  return {
    ...headJson(electionPath(election.id), election.contests),
    election: { ...electionFacts(election), nist: absolute(nistPath(election.id)) },
    contests: contests.map((counted) => contestJson(election, counted)),
  };
}

function contestJson(election: IdentifiedElection, { contest, tallies }: CountedContest) {
  const { id, polls = [], calls = [], turnout = [] } = contest;
  return {
    id,
    title: contest.title,
    page: pageOf(election.id, id),
    csv: absolute(csvPath(election.id, id)),
    json: absolute(contestPath(election.id, id)),
    date: contest.date.text,
    pollsClose: momentJson(contest.pollsClose),
    system: contest.system,
    elects: placesOf(contest) ?? null,
    runoff: contest.runoff ?? null,
    seats: seatsJson(contest),
    note: contest.note ?? null,
    entries: entriesJson(election, contest),
    turnoutReports: turnout.map(({ asOf, percent, source }) => ({
      asOf: momentJson(asOf),
      percent: figureJson(percent),
      source: sourceJson(source),
    })),
    counts: tallies.map(countJson),
    calls: calls.map(callJson),
    polls: polls.map((poll) => pollJson(election.id, id, poll)),
  };
}

function seatsJson({ seats }: Contest) {
  if (!seats) return null;
  const {
    total,
    majority = null,
    allocation = null,
    threshold = null,
    exempt = [],
    unit = 'seats',
    note = null,
  } = seats;
  const bar = threshold === null || threshold === 'hare-quota' ? threshold : figureJson(threshold);
  return { total, majority, allocation, threshold: bar, exempt, unit, note };
}

/** Who or what stood, in ballot order: also those whom no count names. */
function entriesJson({ parties = {} }: IdentifiedElection, contest: Contest) {
  return [...entriesOf(contest)].map(([key, entry]) => {
    const party = entry.party === undefined ? undefined : parties[entry.party];
    return { key, name: entryName(key, entry, party), party: entry.party ?? null, about: entry.about ?? null };
  });
}

function callJson({ at, by, advanced, elected, source, note }: Call) {
  return {
    at: momentJson(at),
    by,
    advanced: advanced ?? null,
    elected: elected ?? null,
    source: sourceJson(source),
    note: note ?? null,
  };
}
