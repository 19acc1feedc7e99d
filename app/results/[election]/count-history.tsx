import type { Contest } from '../../_elections/schema';
import type { Tally } from '../../_elections/tally';
import { sectionAnchor } from '../../_figures/anchors';
import { Figure } from '../../_figures/figure';
import { countsFigure } from '../../_figures/timeline-figure';
import { EarlierCounts } from './earlier-counts';

/** How the count went: the lines from count to count where a figure changed, then every earlier count as it stood. */
export function CountHistory({ contest, tallies }: { contest: Contest; tallies: readonly Tally[] }) {
  if (tallies.length < 2) return null;
  const figure = countsFigure(tallies);
  return (
    <section id={sectionAnchor(contest.id, 'history')}>
      <h3>How the count went</h3>
      {figure && <Figure tree={figure} />}
      <EarlierCounts contest={contest} tallies={tallies} />
    </section>
  );
}
