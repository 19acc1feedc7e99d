/** poll-facts: what a poll should disclose, as warnings; a margin that cannot belong to its sample. Also the source of polls in posts. */
import { sumOf } from '../election';
import type { Finding, Path } from '../finding';
import { compareMoments } from '../moment';
import { printDecimal, printList, printNumber } from '../numerals';
import { marginFits, marginOfError } from '../polls';
import type { Contest, ContestPoll, QuestionPoll } from '../schema';
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
    (contest.polls ?? []).flatMap((poll, index) => {
      const at = [...path, 'polls', index];
      return [...factFindings(poll, at), ...contestFindings(poll, contest, at)];
    }),
  );

/** What does not go together with the contest that a poll is about. */
function contestFindings({ id, fieldwork, seats }: ContestPoll, contest: Contest, path: Path): Finding[] {
  const found: Finding[] = [];
  if (fieldwork && fieldwork.from.day > contest.date.day) {
    const message = `poll "${id}" began on ${fieldwork.from.text}, after the vote of ${contest.date.text}: nobody could be asked how they would vote`;
    found.push(warning('poll-facts', [...path, 'fieldwork', 'from'], message));
  }
  const [sum, total] = [sumOf(seats ?? {}), contest.seats?.total];
  // A mixed system may have more in the end, overhang among them.
  if (total !== undefined && sum > total && contest.system !== 'mixed') {
    const message = `poll "${id}" gives ${printNumber(sum)} seats, ${printNumber(sum - total)} more than the ${printNumber(total)} there are`;
    found.push(warning('poll-facts', [...path, 'seats'], message));
  }
  return found;
}

/** The checks of a poll on a question, in a post: `path` is where it stands in the front matter. */
export function checkQuestionPoll(poll: QuestionPoll, path: Path): Finding[] {
  return [
    ...factFindings(poll, path),
    ...answersFindings(poll, path),
    ...(poll.source ? [] : [noSource(`poll "${poll.id}"`, path)]),
  ];
}

/** Several answers may be allowed, which a note then says. */
function answersFindings({ id, answers, note }: QuestionPoll, path: Path): Finding[] {
  const shares = Object.values(answers ?? {});
  const sum = shares.reduce((total, { value }) => total + value, 0);
  const rounding = shares.reduce((total, { digits }) => total + 0.5 / 10 ** digits, 0);
  if (note !== undefined || sum <= 100 + rounding + 1e-9) return [];
  const message = `the answers of poll "${id}" add up to ${Number(sum.toFixed(6))}: is one wrong? Where several could be given, say so in a \`note\``;
  return [warning('poll-facts', [...path, 'answers'], message)];
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
  if (fieldwork && published && published.day < fieldwork.to.day) {
    const [stage, day] =
      published.day < fieldwork.from.day ? ['began', fieldwork.from.text] : ['ended', fieldwork.to.text];
    const message = `${name} was published on ${published.text}, before its fieldwork ${stage} on ${day}`;
    found.push(warning('poll-facts', [...path, 'published'], message));
  }
  return found;
}
