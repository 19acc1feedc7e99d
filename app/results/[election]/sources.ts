/** Where an election's figures come from. */
import type { Contest, Source } from '../../_elections/schema';

type Sourced = Pick<Contest, 'counts' | 'calls' | 'polls' | 'turnout'>;

/** Every source of its counts, calls, polls and turnout reports, once each, in the order of the file. */
export function sourcesOf({ contests }: { readonly contests: readonly Sourced[] }): Source[] {
  const all = contests.flatMap(({ counts = [], calls = [], polls = [], turnout = [] }) =>
    [...counts, ...calls, ...polls, ...turnout].flatMap(({ source }) => source ?? []),
  );
  const seen = new Map(all.map((source) => [`${source.name ?? ''} ${source.url ?? ''}`, source]));
  return [...seen.values()];
}
