/** A poll of a contest in our own JSON. */
import type { ContestPoll } from '../_elections/schema';
import { pollAnchor } from '../_figures/anchors';
import { figureJson, figuresJson, momentJson, pageOf, sourceJson } from './json';

/** A poll with every fact that may be disclosed; null is one that is not. */
export function pollJson(election: string, contest: string, poll: ContestPoll) {
  const { client = null, sample = null, mode = null, population = null, question = null, seats = null } = poll;
  return {
    id: poll.id,
    page: pageOf(election, pollAnchor(contest, poll.id)),
    pollster: poll.pollster,
    client,
    fieldwork: poll.fieldwork ? { from: momentJson(poll.fieldwork.from), to: momentJson(poll.fieldwork.to) } : null,
    published: momentJson(poll.published),
    sample,
    margin: figureJson(poll.margin),
    mode,
    population,
    question,
    source: sourceJson(poll.source),
    note: poll.note ?? null,
    shares: figuresJson(poll.shares),
    seats,
  };
}
