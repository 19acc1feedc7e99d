/** The polls of a contest against what came out. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Contest, Election } from '../_elections/schema';
import type { Tally } from '../_elections/tally';
import { framed } from './caption';
import { factsTable } from './disclosed';
import { pollDots } from './poll-dots';
import { type PollSeries, pollSeries } from './poll-series';
import { pollsTable } from './polls-table';

/** One figure for polls by shares, one for those by seats; none where there are no polls. */
export function pollsFigures(election: Election, contest: Contest, result: Tally | undefined): Element[] {
  return pollSeries(election, contest, result).map((series) => {
    const caption = `Polls before: ${contest.title}${series.measure === 'seats' ? ', by seats' : ''}`;
    return framed('polls', { sub: reading(series) }, [
      ...pollDots(series),
      pollsTable(series, contest.id, caption),
      ...disclosed(series, `${caption}: what the pollsters disclose`),
    ]);
  });
}

function reading({ lines, measure, result, isFinal }: PollSeries): string {
  const margins = lines.filter(({ poll }) => poll.margin);
  const what =
    measure === 'share' ? 'Share of the vote in each poll, the newest on top' : 'Seats in each poll, the newest on top';
  const against = result.size ? `; the upright lines are the ${isFinal ? 'result' : 'count so far'}` : '';
  if (measure === 'seats') return `${what}${against}.`;
  const whiskers =
    margins.length === lines.length
      ? 'Each thin line is the margin of error.'
      : margins.length
        ? 'A thin line is the margin of error, where it was disclosed.'
        : 'No margin of error was disclosed.';
  return `${what}${against}. ${whiskers}`;
}

/** What was disclosed: at once where it is short, behind a summary where there are many polls. */
function disclosed(series: PollSeries, caption: string): Element[] {
  if (series.lines.length <= 4) return factsTable(series, caption, 'What the pollsters disclose');
  return [h('details.fig-fold', [h('summary', 'What each pollster discloses'), ...factsTable(series, caption)])];
}
