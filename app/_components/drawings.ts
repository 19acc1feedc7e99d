/** How the directives of a body are drawn: results, polls and the picture series. */

import { getEdition } from '../_content/edition';
import type { Drawings } from '../_content/figures';
import { tally } from '../_elections/tally';
import { countAnchor, pollAnchor, resultsHref } from '../_figures/anchors';
import { contestPollFigure, questionPollFigure } from '../_figures/poll-figure';
import { resultFigure } from '../_figures/result-figure';
import { pictureSeries } from './picture-series';

export const drawings: Drawings = {
  result({ election, contest, count }, show, label) {
    const previous = getEdition().election(election.previous ?? '');
    const tallies = (contest.counts ?? []).map((each) => tally(election, contest, each, previous));
    const shown = tally(election, contest, count, previous);
    const anchor = countAnchor(contest.id, shown.countId);
    const link = { href: resultsHref(election.id, anchor), text: 'All figures' };
    return resultFigure(shown, { show, label, tallies, seating: contest.seating, link });
  },
  contestPoll({ election, contest }, poll, label) {
    const link = { href: resultsHref(election.id, pollAnchor(contest.id, poll.id)), text: 'All polls' };
    return contestPollFigure(election, contest, poll, { label, link });
  },
  questionPoll: (poll, label) => questionPollFigure(poll, { label }),
  images: pictureSeries,
};
