import { Time } from '../../_components/time';
import { printList } from '../../_elections/numerals';
import { namesOf } from '../../_figures/names';
import type { ContestProps } from './contest-view';
import { SourceLink } from './source-link';

/** Who was declared elected or through, by whom and when: a call is somebody's word, and is told as such. */
export function Calls({ election, contest }: ContestProps) {
  const { calls = [] } = contest;
  if (calls.length === 0) return null;
  const names = namesOf(election, contest);
  const list = (keys: readonly string[]) => printList(keys.map((key) => names.get(key)?.name ?? key));
  return (
    <ul className="calls">
      {calls.map(({ at, by, elected, advanced, source, note }) => (
        <li key={`${at.text} ${by}`}>
          <Time at={at} />: {by} {elected ? `called ${list(elected)} elected` : `put ${list(advanced ?? [])} through`}.
          {note && ` ${note}`}
          {source && (
            <>
              {' '}
              Source: <SourceLink source={source} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
