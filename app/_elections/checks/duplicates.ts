/** duplicate-slug inside an election: contests, counts and polls have addresses of their own, one each. */
import type { Finding, Path } from '../finding';
import { type Check, contestsOf, error } from './check';

export const checkDuplicates: Check = (election) => [
  ...twice('contests', election.contests ?? [], ['contests']),
  ...contestsOf(election).flatMap(({ contest, path }) => [
    ...twice(`counts of ${contest.id}`, contest.counts ?? [], [...path, 'counts']),
    ...twice(`polls of ${contest.id}`, contest.polls ?? [], [...path, 'polls']),
  ]),
];

/** Items of a list that have the id of an earlier one. */
export function twice(what: string, items: readonly { readonly id?: string }[], path: Path): Finding[] {
  return items.flatMap(({ id }, index) => {
    const first = items.findIndex((item) => item.id === id);
    if (id === undefined || first === index) return [];
    const message = `two ${what} have the id "${id}" (numbers ${first + 1} and ${index + 1}): each needs its own`;
    return [error('duplicate-slug', [...path, index, 'id'], message)];
  });
}
