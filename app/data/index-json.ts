/** The list of all data that there are. */
import type { IdentifiedElection } from '../_elections/election';
import { newestCount } from '../_elections/election';
import type { Contest } from '../_elections/schema';
import { absolute } from '../_site/site';
import { contestPath, csvPath, electionPath, indexPath, nistPath } from './addresses';
import { headJson, momentJson, newestAsOf, pageOf } from './json';

/** Every election with the addresses of its files, newest first as the edition has them. */
export function indexFile(elections: readonly IdentifiedElection[]) {
  const all = elections.flatMap(({ contests }) => contests);
  return { ...headJson(indexPath, all), elections: elections.map(electionJson) };
}

function electionJson({ id, title, area, test, contests }: IdentifiedElection) {
  return {
    id,
    title,
    area,
    test: test === true,
    page: pageOf(id),
    asOf: momentJson(newestAsOf(contests)),
    json: absolute(electionPath(id)),
    nist: absolute(nistPath(id)),
    contests: contests.map((contest) => contestJson(id, contest)),
  };
}

function contestJson(election: string, contest: Contest) {
  const newest = newestCount(contest);
  return {
    id: contest.id,
    title: contest.title,
    date: contest.date.text,
    status: newest?.status ?? null,
    asOf: momentJson(newest?.asOf),
    csv: absolute(csvPath(election, contest.id)),
    json: absolute(contestPath(election, contest.id)),
  };
}
