import { Time } from '../../_components/time';
import { printList } from '../../_elections/numerals';
import { namesOf } from '../../_figures/names';
import type { ContestProps } from './contest-view';
import { SourceLink, type SourceLinkProps } from './source-link';

/** Who was declared elected or through, by whom and when: a call is somebody's word, and is told as such. */
export function Calls({ election, contest, target }: ContestProps & Pick<SourceLinkProps, 'target'>) {
  const { calls = [] } = contest;
  if (calls.length === 0) return null;
  const names = namesOf(election, contest);
  const isAnswer = contest.system === 'referendum';
  const nameOf = (key: string) => names.get(key)?.name ?? key;
  const list = (keys: readonly string[]) => printList(keys.map((key) => (isAnswer ? `“${nameOf(key)}”` : nameOf(key))));
  // One call may say both: who has won at once, and who meets again in the run-off. It has no verb, since a source is named as the
  // editor typed it: "Ipsos" calls, and so does "the Constitutional Council", but "Constitutional Council called" is no sentence.
  const said = (elected: readonly string[], advanced: readonly string[]) =>
    printList([
      ...(elected.length > 0 ? [isAnswer ? list(elected) : `${list(elected)} elected`] : []),
      ...(advanced.length > 0 ? [`${list(advanced)} through to the run-off`] : []),
    ]);
  return (
    <ul className="calls">
      {calls.map(({ at, by, elected = [], advanced = [], source, note }) => (
        <li key={`${at.text} ${by} ${elected} ${advanced}`}>
          <Time at={at} />, {by}: {said(elected, advanced)}.{note && ` ${note}`}
          {source && (
            <>
              {' '}
              Source: <SourceLink source={source} target={target} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
