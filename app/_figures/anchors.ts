/** Where contests, counts and polls stand on their election's page: their permalinks. */
import { href } from '../_site/site';

export function countAnchor(contest: string, count: string): string {
  return `${contest}-count-${count}`;
}

export function pollAnchor(contest: string, poll: string): string {
  return `${contest}-poll-${poll}`;
}

/** The parts of a contest that a long page leads to. */
export function sectionAnchor(contest: string, section: 'history' | 'polls'): string {
  return `${contest}-${section}`;
}

/** The address of an election's page, or of a place on it. */
export function resultsHref(election: string, anchor?: string): string {
  return href(`/results/${election}/${anchor ? `#${anchor}` : ''}`);
}
