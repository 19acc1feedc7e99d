/** What the pollsters disclose of their polls, fact by fact. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { sourceElement } from './caption';
import { notDisclosed, pollFacts } from './poll-facts';
import type { PollSeries } from './poll-series';
import { scrolling } from './scrolling';

/** A row per poll, a column per fact; where the pollster is silent, it says so. */
export function factsTable({ lines }: PollSeries, caption: string): Element {
  const names = lines[0] ? pollFacts(lines[0].poll).map(({ name }) => name) : [];
  const words = (value: ElementContent[] | undefined) => h('td.fig-words', value ?? [notDisclosed]);
  const rows = lines.map(({ poll }) => {
    const [, ...facts] = pollFacts(poll);
    return h('tr', [
      h('th', { scope: 'row' }, [
        h('span.fig-name', poll.pollster),
        ...(poll.note ? [h('span.fig-party', poll.note)] : []),
      ]),
      ...facts.map(({ value }) => words(value)),
      words(poll.source && [sourceElement(poll.source)]),
    ]);
  });
  const table = h('table.fig-table.fig-polls', [
    h('caption.fig-hidden', caption),
    h('thead', [
      h(
        'tr',
        [...names, 'Source'].map((name) => h('th', { scope: 'col' }, name)),
      ),
    ]),
    h('tbody', rows),
  ]);
  return scrolling(caption, table);
}
