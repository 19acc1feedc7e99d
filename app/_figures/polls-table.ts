/** Every poll of a contest: its figures and how far off they were; and every fact that its pollster discloses. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Decimal } from '../_elections/decimal';
import { printDecimal, printSigned } from '../_elections/numerals';
import { pollAverage } from '../_elections/polls';
import { pollAnchor } from './anchors';
import { unknownCell } from './columns';
import type { PollLine, PollSeries } from './poll-series';
import { scrolling } from './scrolling';
import { timeElement } from './when';
import { plain, printValue } from './words';

/** Poll by poll, then their plain average and what came out. */
export function pollsTable(series: PollSeries, contest: string, caption: string): Element {
  const { entries, lines, result, isFinal } = series;
  const hasErrors = lines.some(({ error }) => error);
  const heads = ['Poll', ...entries.map(({ shortName }) => shortName), ...(hasErrors ? ['Mean error'] : [])];
  const summary = (name: string, values: ReadonlyMap<string, Decimal>, field: string) =>
    h('tr.fig-summary', [
      h('th', { scope: 'row' }, name),
      ...entries.map(({ key }) => figureCell(values.get(key), { dataKey: key, dataField: field }, series)),
      ...(hasErrors ? [h('td')] : []),
    ]);
  const averages = averagesOf(series);
  const table = h('table.fig-table.fig-polls', [
    h('caption.fig-hidden', caption),
    h('thead', [
      h(
        'tr',
        heads.map((head) => h('th', { scope: 'col' }, head)),
      ),
    ]),
    h(
      'tbody',
      lines.map((line) => pollRow(line, contest, series, hasErrors)),
    ),
    h('tfoot', [
      ...(averages.size ? [summary('Average of these rows', averages, 'average')] : []),
      ...(result.size ? [summary(isFinal ? 'Result' : 'Count so far', result, 'result')] : []),
    ]),
  ]);
  return scrolling(caption, table);
}

/** Of rows, as one may stand for several polls that are known only together. */
function averagesOf({ measure, lines }: PollSeries): ReadonlyMap<string, Decimal> {
  if (measure !== 'share' || lines.length < 2) return new Map();
  return new Map(pollAverage(lines.map(({ poll }) => poll)).map(({ key, share }) => [key, share]));
}

function pollRow(
  { poll, day, values, error }: PollLine,
  contest: string,
  series: PollSeries,
  hasErrors: boolean,
): Element {
  const id = pollAnchor(contest, poll.id);
  return h('tr', { id }, [
    h('th', { scope: 'row' }, [
      h('a.fig-name', { href: `#${id}` }, poll.pollster),
      ...(day ? [h('span.fig-party', [timeElement(day)])] : []),
    ]),
    ...series.entries.map(({ key }) => {
      const data = { dataKey: key, dataField: series.measure, dataPoll: poll.id };
      return figureCell(values.get(key), data, series, error?.byKey.get(key));
    }),
    ...(hasErrors ? [error ? h('td', printDecimal(error.mean)) : unknownCell()] : []),
  ]);
}

function figureCell(
  value: Decimal | undefined,
  data: Record<string, string>,
  { measure }: PollSeries,
  error?: Decimal,
): Element {
  if (!value) return unknownCell(data);
  const off = error ? [h('span.fig-party', [h('span.fig-hidden', 'off by '), printSigned(error)])] : [];
  return h('td.fig-main', { ...data, dataValue: plain(value) }, [printValue(value, measure), ...off]);
}
