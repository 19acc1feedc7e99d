/** In which order contests are told. */
import type { Contest, Election } from '../_elections/schema';

/** The latest day first, since a run-off is what a first round led to; those of one day as the editor ordered them. */
export function contestsInOrder(election: Pick<Election, 'contests'>): Contest[] {
  return [...election.contests].sort((a, b) => (a.date.day < b.date.day ? 1 : a.date.day > b.date.day ? -1 : 0));
}
