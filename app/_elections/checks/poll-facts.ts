/** poll-facts: what a poll should disclose, as warnings; a margin that cannot belong to its sample. Also the source of polls in posts. */
import type { Finding, Path } from '../finding';
import { compareMoments } from '../moment';
import { printDecimal, printList, printNumber } from '../numerals';
import { marginFits, marginOfError } from '../polls';
import type { ContestPoll, QuestionPoll } from '../schema';
import { type Check, contestsOf, warning } from './check';
import { noSource } from './source';

/** The facts of a poll that a reader should be told, in the order in which they are printed. */
export const pollFacts = [
  'pollster',
  'client',
  'fieldwork',
  'sample',
  'margin',
  'mode',
  'population',
  'question',
] as const;

type Poll = ContestPoll | QuestionPoll;

/** Facts that a poll does not disclose: the page prints "not disclosed" for each. */
export function undisclosedFacts(poll: Poll): (typeof pollFacts)[number][] {
  return pollFacts.filter((fact) => poll[fact] === undefined);
}

export const checkPollFacts: Check = (election) =>
  contestsOf(election).flatMap(({ contest, path }) =>
    (contest.polls ?? []).flatMap((poll, index) => factFindings(poll, [...path, 'polls', index])),
  );

/** The checks of a poll on a question, in a post: `path` is where it stands in the front matter. */
export function checkQuestionPoll(poll: QuestionPoll, path: Path): Finding[] {
  return [...factFindings(poll, path), ...(poll.source ? [] : [noSource(`poll "${poll.id}"`, path)])];
}

function factFindings(poll: Poll, path: Path): Finding[] {
  const name = `poll "${poll.id}"`;
  const missing = undisclosedFacts(poll);
  const { sample, margin, fieldwork, published } = poll;
  const found: Finding[] = [];
  if (missing.length > 0) {
    const message = `${name} does not disclose ${printList(missing)}: the page says so`;
    found.push({ ...warning('poll-facts', path, message), missing: missing.map((fact) => [...path, fact]) });
  }
  if (sample !== undefined && margin && !marginFits(margin, sample)) {
    const expected = `that of ${printNumber(sample)} respondents is about ${marginOfError(sample).toFixed(1)} (simple random sample, 95%)`;
    const message = `${name} has a margin of ${printDecimal(margin)} points, but ${expected}: more than half apart; is one of the two wrong?`;
    found.push(warning('poll-facts', [...path, 'margin'], message));
  }
  if (fieldwork && compareMoments(fieldwork.from, fieldwork.to) > 0) {
    const message = `${name} was in the field from ${fieldwork.from.text} to ${fieldwork.to.text}: are the days exchanged?`;
    found.push(warning('poll-facts', [...path, 'fieldwork'], message));
  }
  if (fieldwork && published && published.day < fieldwork.from.day) {
    const message = `${name} was published on ${published.text}, before its fieldwork began on ${fieldwork.from.text}`;
    found.push(warning('poll-facts', [...path, 'published'], message));
  }
  return found;
}
