import type { Tally } from '../../_elections/tally';
import { sectionAnchor } from '../../_figures/anchors';
import { Figure } from '../../_figures/figure';
import { pollsFigures } from '../../_figures/polls-figure';
import type { ContestProps } from './contest-view';

/** The polls before a contest, held against what came out. */
export function Polls({ election, contest, tally }: ContestProps & { tally?: Tally }) {
  const figures = pollsFigures(election, contest, tally);
  if (figures.length === 0) return null;
  return (
    <section id={sectionAnchor(contest.id, 'polls')}>
      <h3>{tally ? 'The polls before it, and how far they were off' : 'The polls'}</h3>
      {figures.map((figure, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one figure for shares, one for seats, always in that order
        <Figure key={index} tree={figure} />
      ))}
    </section>
  );
}
