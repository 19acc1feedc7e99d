/** What the pollsters disclose of their polls, fact by fact. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { factWords, notDisclosed, pollFacts } from './poll-facts';
import type { PollSeries } from './poll-series';
import { scrolling } from './scrolling';

/**
 * A row per poll, a column per fact that any of them discloses; where another is silent, it says so. What none discloses
 * is said in one sentence below.
 * @param title what stands above the table, where nothing else does
 */
export function factsTable({ lines }: PollSeries, caption: string, title?: string): Element[] {
  const rows = lines.map(({ poll }) => ({ poll, facts: pollFacts(poll).slice(1) }));
  const names = rows[0]?.facts.map(({ name }) => name) ?? [];
  const isKnown = (column: number) => rows.some(({ facts }) => facts[column]?.value);
  const known = names.flatMap((name, column) => (isKnown(column) ? [{ name, column }] : []));
  const silent = names.filter((_, column) => !isKnown(column));
  const cell = (name: string, value: ElementContent[] | undefined) =>
    h('td.fig-words', { dataField: name }, value ?? [notDisclosed]);
  const body = rows.map(({ poll, facts }) =>
    h('tr', [
      h('th', { scope: 'row' }, [
        h('span.fig-name', poll.pollster),
        ...(poll.note ? [h('span.fig-party', poll.note)] : []),
      ]),
      ...known.map(({ name, column }) => cell(name, facts[column]?.value)),
    ]),
  );
  const heads = ['Pollster', ...known.map(({ name }) => name)].map((name) => h('th', { scope: 'col' }, name));
  const table = h('table.fig-table.fig-polls.fig-disclosed', [
    title ? h('caption', title) : h('caption.fig-hidden', caption),
    h('thead', [h('tr', heads)]),
    h('tbody', body),
  ]);
  const none = lines.length === 1 ? 'This poll does not disclose' : 'None of these polls discloses';
  return [
    scrolling(caption, table),
    ...(silent.length ? [h('p.fig-silent', `${none} ${factWords(silent, 'or')}.`)] : []),
  ];
}
