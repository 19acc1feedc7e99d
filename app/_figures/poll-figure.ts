/** One poll: its answers as bars with their margin, and all that is disclosed about it. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Decimal } from '../_elections/decimal';
import { printDecimal } from '../_elections/numerals';
import type { Contest, ContestPoll, Election, QuestionPoll } from '../_elections/schema';
import { type BarScale, bar, markLabel, scaleFor } from './bar';
import { framed } from './caption';
import { paintOf } from './colours';
import { type Named, namesOf } from './names';
import { factList } from './poll-facts';
import { type Measure, plain } from './words';

interface PollRow extends Named {
  readonly value: Decimal;
}

export interface PollOptions {
  readonly label: string;
  readonly link?: { readonly href: string; readonly text: string };
}

/** A poll of voting intentions. */
export function contestPollFigure(
  election: Election,
  contest: Contest,
  poll: ContestPoll,
  options: PollOptions,
): Element {
  const names = namesOf(election, contest);
  const measure = poll.shares ? 'share' : 'seats';
  const values = poll.shares
    ? Object.entries(poll.shares)
    : Object.entries(poll.seats ?? {}).map(([key, value]): [string, Decimal] => [key, { value, digits: 0 }]);
  const rows = values
    .map(([key, value]) => ({ ...(names.get(key) ?? { key, name: key, shortName: key }), value }))
    .sort((a, b) => b.value.value - a.value.value);
  return pollDrawing(poll, rows, measure, pollScale(contest, rows, measure), options);
}

/** One scale for all polls of a contest, so that 63 in one and 62 in another differ: to 100%, or to the most seats. */
function pollScale({ polls = [] }: Contest, rows: readonly PollRow[], measure: Measure): BarScale {
  const own = rows.map(({ value }) => value.value);
  if (measure === 'share') return { ...scaleFor(own, measure), full: 100 };
  return scaleFor([...own, ...polls.flatMap(({ seats }) => Object.values(seats ?? {}))], measure);
}

/** A poll on a question; drawn on a scale to 100%, so that what nobody answered is seen as room. */
export function questionPollFigure(poll: QuestionPoll, options: PollOptions): Element {
  const rows = Object.entries(poll.answers).map(([name, value]) => {
    return { key: name, name, shortName: name, isOthers: true, value };
  });
  return pollDrawing(poll, rows, 'share', { full: 100 }, options);
}

function pollDrawing(
  poll: ContestPoll | QuestionPoll,
  rows: readonly PollRow[],
  measure: Measure,
  scale: BarScale,
  { label, link }: PollOptions,
): Element {
  const isSeats = measure === 'seats';
  const head = h('tr', [
    h('th', { scope: 'col' }, 'answers' in poll ? 'Answer' : 'Name'),
    h('td.fig-bar', { ariaHidden: 'true' }, markLabel(scale)),
    h('th', { scope: 'col' }, isSeats ? 'Seats' : 'Share'),
  ]);
  const lines = rows.map((row) => {
    const { key, value } = row;
    const margin = isSeats ? undefined : poll.margin?.value;
    const data = { dataKey: key, dataField: measure, dataValue: plain(value) };
    return h('tr', [
      h('th', { scope: 'row' }, [h('span.fig-name', row.name)]),
      h('td.fig-bar', [bar({ key, field: measure, value, paint: paintOf(row), margin }, scale)]),
      h('td.fig-main', data, [printDecimal(value), ...(isSeats ? [] : [h('span.fig-unit', '%')])]),
    ]);
  });
  const table = h('table.fig-table.fig-has-bars', [
    h('caption.fig-hidden', `${label}: the answers`),
    h('thead', [head]),
    h('tbody', lines),
  ]);
  const margin = poll.margin && !isSeats ? ' The thin line is the margin of error.' : '';
  const sub = `Poll: ${poll.pollster}.${margin}`;
  const foot: (Element | string)[] = poll.note ? [h('span.fig-note', poll.note)] : [];
  if (link) foot.push(...(poll.note ? [' · '] : []), h('a.fig-more', { href: link.href }, link.text));
  return framed(
    'poll',
    { title: label, sub },
    [table, ...factList(poll)],
    foot.length ? h('p.fig-source', foot) : undefined,
  );
}
