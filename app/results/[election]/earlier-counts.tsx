import { outcomeSentence } from '../../_elections/outcome-sentence';
import type { Contest } from '../../_elections/schema';
import type { Tally } from '../../_elections/tally';
import { countAnchor } from '../../_figures/anchors';
import { barsFigure } from '../../_figures/bars';
import { Figure } from '../../_figures/figure';
import { statusWord } from '../../_figures/words';
import { HowSure } from './how-sure';

/** Every count before the newest, the latest first: what readers of that hour were told stays on record. */
export function EarlierCounts({ contest, tallies }: { contest: Contest; tallies: readonly Tally[] }) {
  return tallies
    .slice(0, -1)
    .reverse()
    .map((tally) => {
      const id = countAnchor(contest.id, tally.countId);
      const title = `${contest.title}, ${statusWord(tally.status).toLowerCase()}`;
      return (
        <section key={id} id={id} className="earlier-count" aria-labelledby={`${id}-title`}>
          <h4 id={`${id}-title`}>
            <a href={`#${id}`}>{statusWord(tally.status)}</a>
          </h4>
          <p>{outcomeSentence(tally, { contest })}</p>
          <HowSure tally={tally} withStatus={false} />
          <details>
            <summary>The figures of this count</summary>
            <Figure tree={barsFigure(tally, { title, bare: true, complete: true })} />
          </details>
        </section>
      );
    });
}
