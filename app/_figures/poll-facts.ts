/** What a pollster discloses about a poll, and what it doesn't. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { printDecimal, printNumber } from '../_elections/numerals';
import type { ContestPoll, QuestionPoll } from '../_elections/schema';
import { sourceElement } from './caption';
import { timeElement } from './when';

export type Poll = ContestPoll | QuestionPoll;

const modes: Record<NonNullable<Poll['mode']>, string> = {
  online: 'online',
  phone: 'by phone',
  'face-to-face': 'face to face',
  mixed: 'several ways mixed',
  exit: 'exit poll',
};

/** A fact and what is said of it; undefined where the pollster doesn't. */
export interface PollFact {
  readonly name: string;
  readonly value: ElementContent[] | undefined;
}

const text = (value: string | undefined): ElementContent[] | undefined =>
  value === undefined ? undefined : [{ type: 'text', value }];

/** Every fact that a reader needs to judge a poll, disclosed or not. */
export function pollFacts(poll: Poll): PollFact[] {
  return [
    { name: 'Pollster', value: text(poll.pollster) },
    { name: 'Client', value: text(poll.client) },
    { name: 'Fieldwork', value: fieldwork(poll) },
    { name: 'Publication date', value: poll.published && [timeElement(poll.published)] },
    { name: 'Sample', value: text(poll.sample === undefined ? undefined : printNumber(poll.sample)) },
    { name: 'Population', value: text(poll.population) },
    { name: 'Margin of error', value: text(poll.margin && `±${printDecimal(poll.margin)} points`) },
    { name: 'Mode', value: text(poll.mode && modes[poll.mode]) },
    { name: 'Question', value: text(poll.question) },
    { name: 'Source', value: poll.source && [sourceElement(poll.source)] },
  ];
}

function fieldwork({ fieldwork: days }: Poll): ElementContent[] | undefined {
  if (!days) return undefined;
  if (days.from.day === days.to.day) return [timeElement(days.from)];
  return [timeElement(days.from), { type: 'text', value: ' to ' }, timeElement(days.to)];
}

/** Said in so many words, so that silence isn't taken for an oversight of ours. */
export const notDisclosed = h('span.fig-unknown', 'not disclosed');

/** The facts in a row of prose: "client, margin of error or question". */
export function factWords(names: readonly string[], before: 'and' | 'or'): string {
  const words = names.map((name) => name.toLowerCase());
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${before} ${last}`;
}

/** What is disclosed, fact by fact; then in one line what isn't. */
export function factList(poll: Poll): Element[] {
  const facts = pollFacts(poll);
  const silent = facts.filter(({ value }) => !value).map(({ name }) => name);
  const rows = facts.flatMap(({ name, value }) => (value ? [h('div', [h('dt', name), h('dd', value)])] : []));
  return [
    h('dl.fig-facts', rows),
    ...(silent.length ? [h('p.fig-silent', `Not disclosed: ${factWords(silent, 'and')}.`)] : []),
  ];
}
