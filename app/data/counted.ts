/** What the routes take from the edition: counts that it holds back are not in there. */
import { talliesOf } from '../_components/contest-tallies';
import type { ElectionPage } from '../_content/edition';
import type { CountedContest } from './contest-json';

/** The contests of an election with their counts made readable. */
export function countedContests(election: ElectionPage): CountedContest[] {
  return election.contests.map((contest) => ({ contest, tallies: talliesOf(election, contest) }));
}

/** What the placeholder of a route without any file says; the export step takes it out again. */
export function notThere(): Response {
  return new Response('There is no such data.\n', { status: 404, headers: { 'content-type': 'text/plain' } });
}
