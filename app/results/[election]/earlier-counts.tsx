import { Time } from '../../_components/time';
import { printNumber } from '../../_elections/numerals';
import { outcomeSentence } from '../../_elections/outcome-sentence';
import type { Contest } from '../../_elections/schema';
import type { Tally } from '../../_elections/tally';
import { countAnchor } from '../../_figures/anchors';
import { barsFigure } from '../../_figures/bars';
import { Figure } from '../../_figures/figure';
import { statusWord } from '../../_figures/words';
import { printMoment } from '../../_site/dates';
import { HowSure } from './how-sure';

const shown = 3;

interface Props {
  readonly contest: Contest;
  readonly tallies: readonly Tally[];
}

/** Every count before the newest, the latest first: what readers of that hour were told stays on record. */
export function EarlierCounts({ contest, tallies }: Props) {
  const earlier = tallies.slice(0, -1).reverse();
  const [latest, older] = earlier.length > shown + 1 ? [earlier.slice(0, shown), earlier.slice(shown)] : [earlier, []];
  const count = (tally: Tally) => <EarlierCount key={tally.countId} contest={contest} tally={tally} />;
  return (
    <>
      {latest.map(count)}
      {older.length > 0 && (
        <details className="older-counts">
          <summary>{printNumber(older.length)} counts before these</summary>
          {older.map(count)}
        </details>
      )}
    </>
  );
}

/** A permalink into a closed <details> opens it, in every browser that this site supports. */
function EarlierCount({ contest, tally }: { contest: Contest; tally: Tally }) {
  const id = countAnchor(contest.id, tally.countId);
  const status = statusWord(tally.status);
  const title = `${contest.title}, ${status.toLowerCase()}, ${printMoment(tally.asOf)}`;
  return (
    <section id={id} className="earlier-count" aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>
        <a href={`#${id}`}>
          {status}, <Time at={tally.asOf} />
        </a>
      </h4>
      <p>{outcomeSentence(tally, { contest })}</p>
      <HowSure tally={tally} withStatus={false} />
      <details>
        <summary>The figures of this count</summary>
        <Figure tree={barsFigure(tally, { title, bare: true, complete: true })} />
      </details>
    </section>
  );
}
