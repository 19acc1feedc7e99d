import { contestsInOrder } from '../../_components/contest-order';
import { previousOf, talliesOf } from '../../_components/contest-tallies';
import { CountRows } from '../../_components/count-rows';
import { type ElectionPage, getEdition } from '../../_content/edition';
import { outcomeSentence } from '../../_elections/outcome-sentence';
import { href } from '../../_site/site';

/** The elections that the editor sets beside this one, and the one that changes are measured against. */
export function Comparison({ election }: { election: ElectionPage }) {
  const { elections } = getEdition();
  const wanted = new Set([...(election.compare ?? []), previousOf(election)?.id]);
  const others = elections.filter(({ id }) => wanted.has(id));
  if (others.length === 0) return null;
  return (
    <section>
      <h2 className="aside-title">For comparison</h2>
      {others.map((other) => (
        <div key={other.id} className="comparison">
          <h3>
            <a href={href(other.path)}>{other.title}</a>
          </h3>
          {contestsInOrder(other).map((contest) => {
            const newest = talliesOf(other, contest).at(-1);
            return (
              newest && (
                <div key={contest.id}>
                  <p>
                    {contest.title}: {outcomeSentence(newest, { contest })}
                  </p>
                  <CountRows tally={newest} />
                </div>
              )
            );
          })}
        </div>
      ))}
    </section>
  );
}
