/** How the directives of a body are drawn: the figures, the polls and the picture series. */
import { h } from 'hastscript';
import { tally } from '../_elections/tally';
import { countAnchor, resultsHref } from '../_figures/anchors';
import { resultFigure } from '../_figures/result-figure';
import { getEdition } from './edition';
import type { Drawings } from './figures';

export const drawings: Drawings = {
  result({ election, contest, count }, show, label) {
    const previous = getEdition().election(election.previous ?? '');
    const tallies = (contest.counts ?? []).map((each) => tally(election, contest, each, previous));
    const shown = tally(election, contest, count, previous);
    const link = {
      href: resultsHref(election.id, countAnchor(contest.id, shown.countId)),
      text: 'All figures',
    };
    return resultFigure(shown, { show, label, tallies, link });
  },
  contestPoll: (_found, _poll, label) => h('p', label),
  questionPoll: (_poll, label) => h('p', label),
  images: () => h('p'),
};
