/** The figure that a story asks for with `::result`, or another site with an embed. */
import type { Element } from 'hast';
import type { Tally } from '../_elections/tally';
import { barsFigure, tableFigure } from './bars';
import { hemicycleFigure } from './hemicycle-figure';
import { timelineFigure } from './timeline-figure';

export interface StoryFigure {
  /** bars · table · hemicycle · timeline; else what suits the contest. */
  readonly show?: string;
  /** The directive's label: the figure's title; without one the page around says what it is. */
  readonly label?: string;
  /** All counts of the contest, oldest first, for what is drawn over time. */
  readonly tallies?: readonly Tally[];
  /** The contest's `seating`: its parties from left to right. */
  readonly seating?: readonly string[];
  /** A chamber's table behind a summary. */
  readonly folded?: boolean;
  /** The contest's place on the election's page. */
  readonly link?: { readonly href: string; readonly text: string };
}

/** What can't be drawn of this count (a hemicycle without seats, a timeline of one count) is shown as bars. */
export function resultFigure(tally: Tally, { show, label, tallies = [], seating, folded, link }: StoryFigure): Element {
  const options = { title: label, link };
  // A story's timeline ends at the count that it shows, so that a frozen one stays as it was.
  const until = tallies.filter(({ place }) => place <= tally.place);
  const drawn =
    (show === 'hemicycle' && hemicycleFigure(tally, { ...options, seating, folded })) ||
    (show === 'timeline' && timelineFigure(until, options)) ||
    (show === 'table' && tableFigure(tally, options));
  return drawn || barsFigure(tally, options);
}
