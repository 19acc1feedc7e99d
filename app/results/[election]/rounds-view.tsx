import { talliesOf } from '../../_components/contest-tallies';
import type { Tally } from '../../_elections/tally';
import { Figure } from '../../_figures/figure';
import { roundsFigure } from '../../_figures/rounds';
import { firstRoundOf } from '../rounds';
import type { ContestProps } from './contest-view';

/** A run-off beside the round that led to it. */
export function Rounds({ election, contest, tally }: ContestProps & { tally?: Tally }) {
  const first = firstRoundOf(election, contest);
  const before = first && talliesOf(election, first).at(-1);
  if (!first || !before || !tally) return null;
  const figure = roundsFigure({ title: first.title, tally: before }, { title: contest.title, tally });
  if (!figure) return null;
  return (
    <section>
      <h3>The two rounds</h3>
      <Figure tree={figure} />
    </section>
  );
}
