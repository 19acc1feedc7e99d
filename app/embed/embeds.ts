/** Which figures of a contest can be embedded: the newest count, each way of showing it, and each count as it stood. */
import type { Contest } from '../_elections/schema';
import type { Tally } from '../_elections/tally';
import { seatingOf } from '../_figures/seating';
import { hasTimeline } from '../_figures/timeline-figure';
import { statusWord } from '../_figures/words';
import { printMoment } from '../_site/dates';
import { countChoice, type Show, shows } from './addresses';

export interface Embed {
  /** The last part of its address; none for the newest count as its results page shows it. */
  readonly choice?: string;
  /** What tells it from the other embeds of its contest. */
  readonly label: string;
  /** The count that it shows; undefined before there is one. */
  readonly tally?: Tally;
  readonly show: Show;
}

const labels: Record<Show, string> = {
  bars: 'bars',
  table: 'table',
  hemicycle: 'half circle',
  timeline: 'count by count',
};

/**
 * The embeds of a contest. The first has the contest's own address, and is there before the first count is, so that a
 * page elsewhere can be made ready for the night.
 * @param tallies all its published counts, oldest first
 */
export function embedsOf(contest: Pick<Contest, 'seating'>, tallies: readonly Tally[]): readonly Embed[] {
  const newest = tallies.at(-1);
  if (!newest) return [{ label: 'before the first count', show: 'bars' }];
  const usual = (tally: Tally): Show => (seatingOf(tally, contest.seating) ? 'hemicycle' : 'bars');
  const drawable = shows.filter(
    (show) => (show !== 'hemicycle' || usual(newest) === 'hemicycle') && (show !== 'timeline' || hasTimeline(tallies)),
  );
  return [
    { label: 'the newest count', tally: newest, show: usual(newest) },
    ...drawable.map((show) => ({ choice: show, label: labels[show], tally: newest, show })),
    ...tallies.map((tally) => ({
      choice: countChoice(tally.countId),
      label: `${statusWord(tally.status).toLowerCase()}, ${printMoment(tally.asOf)}`,
      tally,
      show: usual(tally),
    })),
  ];
}
