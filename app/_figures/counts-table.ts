/** Every count beside the others, entry by entry. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { printDecimal } from '../_elections/numerals';
import { sourceElement } from './caption';
import { unknownCell } from './columns';
import type { CountLines } from './count-lines';
import { scrolling } from './scrolling';
import { shortMoment } from './when';
import { countedFigure, plain, printValue, statusWord, valueIn } from './words';

/** A column per count, a row per entry of any of them; then how much each counts and who says it. */
export function countsTable({ tallies, measure }: CountLines, caption: string): Element {
  const keys = new Map([...tallies].reverse().flatMap(({ rows }) => rows.map((row) => [row.key, row] as const)));
  const ordered = [...keys.values()].sort((a, b) => Number(a.isOthers) - Number(b.isOthers));
  const heads = tallies.map((tally) =>
    h('th', { scope: 'col' }, [h('span.fig-name', statusWord(tally.status)), h('span.fig-party', shortMoment(tally))]),
  );
  const lines = ordered.map(({ key, shortName }) =>
    h('tr', [
      h('th', { scope: 'row' }, [h('span.fig-name', shortName)]),
      ...tallies.map((tally, index) => {
        const row = tally.rows.find((each) => each.key === key);
        const value = row && valueIn(row, measure);
        const data = { dataKey: key, dataField: measure, dataCount: String(index + 1) };
        return value ? h('td', { ...data, dataValue: plain(value) }, printValue(value, measure)) : unknownCell(data);
      }),
    ]),
  );
  const facts = [
    { name: 'Counted', cell: (index: number) => countedFigure(tallies[index]?.counted) },
    { name: 'Turnout', cell: (index: number) => percent(tallies[index]?.turnout) },
  ].filter(({ cell }) => tallies.some((_, index) => cell(index)));
  const table = h('table.fig-table.fig-counts', [
    h('caption.fig-hidden', caption),
    h('thead', [h('tr', [h('th', { scope: 'col' }, 'Count'), ...heads])]),
    h('tbody', lines),
    h('tfoot', [
      ...facts.map(({ name, cell }) => {
        const cells = tallies.map((_, index) => (cell(index) ? h('td.fig-words', cell(index)) : unknownCell()));
        return h('tr', [h('th', { scope: 'row' }, name), ...cells]);
      }),
      h('tr', [
        h('th', { scope: 'row' }, 'Source'),
        ...tallies.map(({ source }) => (source ? h('td.fig-words', [sourceElement(source)]) : unknownCell())),
      ]),
    ]),
  ]);
  return scrolling(caption, table);
}

function percent(value: Parameters<typeof printDecimal>[0] | undefined): string | undefined {
  return value && `${printDecimal(value)}%`;
}
