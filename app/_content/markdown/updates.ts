/** The entries of a live post or an open topic, each with a permalink. */
import type { ContainerDirective } from 'mdast-util-directive';
import { parseMoment } from '../../_elections/moment';

export interface UpdateEntry {
  readonly at: string;
  readonly title?: string;
  readonly node: ContainerDirective;
}

export interface NamedUpdate extends UpdateEntry {
  readonly id: string;
  readonly line: number;
}

/**
 * Names the updates after their times, so that a permalink stays when the title changes.
 * @param ids takes up the names, for links within the body
 */
export function nameUpdates(entries: Iterable<UpdateEntry>, ids: Map<string, string>, idPrefix: string): NamedUpdate[] {
  const taken = new Map<string, number>();
  return [...entries].map((entry) => {
    const { day = '', time } = parseMoment(entry.at) ?? {};
    const name = `update-${day}${time ? `T${time.replace(':', '-')}` : ''}`;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    const typed = count > 1 ? `${name}-${count}` : name;
    const id = idPrefix + typed;
    for (const each of [typed, id]) ids.set(each, id);
    return { ...entry, id, line: entry.node.position?.start.line ?? 1 };
  });
}
