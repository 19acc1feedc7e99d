/** One band of the polls' drawing: a candidate or list, a lane for each poll, and across the lanes what came out. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Decimal } from '../_elections/decimal';
import { printDecimal } from '../_elections/numerals';
import type { Named } from './names';
import { painted, rounded } from './painted';
import type { PollLine, PollSeries } from './poll-series';
import { shortened, textWidth } from './text-width';
import { plain } from './words';

export interface Stage {
  readonly width: number;
  /** Where the scale begins; on a phone the names stand above their band instead of beside it. */
  readonly from: number;
  /** Height above a band's lanes. */
  readonly above: number;
  readonly className: 'fig-wide' | 'fig-narrow';
}

export type Scale = (value: number) => number;

/** With so many polls or fewer, each dot says whose it is. */
export const labelled = 5;
const fontSize = 13;

export interface Band {
  readonly x: Scale;
  readonly top: number;
  readonly lane: number;
  readonly stage: Stage;
}

export function bandMarks(entry: Named, { lines, measure, result }: PollSeries, at: Band): Element[] {
  const { x, top, lane, stage } = at;
  const isNarrow = stage.className === 'fig-narrow';
  const came = result.get(entry.key);
  const first = top + stage.above;
  const last = first + lines.length * lane;
  const nameY = isNarrow ? top + 18 : (first + last) / 2 + (came ? -2 : 5);
  const room = isNarrow ? stage.width - 60 : stage.from - 14;
  const name = fitting(entry, room);
  const data = { dataKey: entry.key, dataField: 'result', dataValue: came && plain(came) };
  const outcome = came
    ? s(
        'tspan',
        { className: ['fig-quiet'], ...(isNarrow ? { dx: 6 } : { x: 0, dy: 16 }), ...data },
        printDecimal(came),
      )
    : undefined;
  const line = {
    className: ['fig-result'],
    x1: x(came?.value ?? 0),
    x2: x(came?.value ?? 0),
    y1: first - 4,
    y2: last + 4,
  };
  return [
    ...(top > 0 ? [s('line', { className: ['fig-upright'], x1: 0, x2: stage.width, y1: top, y2: top })] : []),
    s('text', { x: 0, y: nameY, fontSize: 14, className: ['fig-on-ground'], ariaHidden: 'true' }, [
      s('tspan', { className: ['fig-strong'] }, name),
      ...(outcome ? [outcome] : []),
    ]),
    painted(entry, [
      ...(came ? [s('line', { ...line, ...data })] : []),
      ...lines.flatMap((poll, index) => laneMarks(poll, entry, measure, x, first + (index + 0.5) * lane, lane)),
    ]),
    ...(lines.length <= labelled
      ? lines.flatMap((poll, index) => laneLabel(poll, entry, measure, came, x, first + (index + 0.5) * lane, at))
      : []),
  ];
}

function fitting({ name, shortName }: Named, room: number): string {
  if (textWidth(name, 14) <= room) return name;
  let length = [...shortName].length;
  while (length > 4 && textWidth(shortened(shortName, length), 14) > room) length -= 1;
  return shortened(shortName, length);
}

/** Pollster and figure; the name is cut only where there is no room for all of it. */
function labelText(pollster: string, figure: string, room: number): string {
  let length = [...pollster].length;
  const text = () => `${shortened(pollster, length)} ${figure}`;
  while (length > 4 && textWidth(text(), fontSize) > room) length -= 1;
  return text();
}

function laneMarks({ poll, values }: PollLine, { key }: Named, measure: string, x: Scale, y: number, lane: number) {
  const value = values.get(key);
  if (!value) return [];
  const data = pollData(poll.id, key, measure, value);
  const margin = measure === 'share' ? poll.margin?.value : undefined;
  const whisker = margin === undefined ? [] : [whiskerLine(value, margin, x, y)];
  const r = lane > 12 ? 5 : 3.5;
  return [...whisker, s('circle', { className: ['fig-dot'], cx: x(value.value), cy: rounded(y), r, ...data })];
}

/** What a dot or the figure beside it is about, as the cell of the table says it too. */
function pollData(poll: string, key: string, measure: string, value: Decimal) {
  return { dataKey: key, dataField: measure, dataPoll: poll, dataValue: plain(value) };
}

function whiskerLine({ value }: Decimal, margin: number, x: Scale, y: number): Element {
  return s('line', {
    className: ['fig-whisker'],
    x1: x(value - margin),
    x2: x(value + margin),
    y1: rounded(y),
    y2: rounded(y),
  });
}

/** Whose dot it is, on the side away from the result. */
function laneLabel(
  line: PollLine,
  { key }: Named,
  measure: string,
  came: Decimal | undefined,
  x: Scale,
  y: number,
  { stage }: Band,
): Element[] {
  const value = line.values.get(key);
  if (!value) return [];
  const margin = line.poll.margin?.value ?? 0;
  const [low, high] = [x(value.value - margin), x(value.value + margin)];
  const room = { left: low - 14 - (stage.from - 4), right: stage.width - high - 14 };
  const whole = `${line.poll.pollster} ${printDecimal(value)}`;
  const fits = (side: 'left' | 'right') => textWidth(whole, fontSize) <= room[side];
  const wanted = came !== undefined && value.value < came.value ? 'left' : 'right';
  const other = wanted === 'left' ? 'right' : 'left';
  const larger = room.left > room.right ? 'left' : 'right';
  const left = (fits(wanted) ? wanted : fits(other) ? other : larger) === 'left';
  const text = labelText(line.poll.pollster, printDecimal(value), left ? room.left : room.right);
  const place = left ? { x: low - 9, textAnchor: 'end' } : { x: high + 9, textAnchor: 'start' };
  const look = { y: rounded(y + 4.5), fontSize, className: ['fig-on-ground'], ariaHidden: 'true' };
  return [s('text', { ...place, ...look, ...pollData(line.poll.id, key, measure, value) }, text)];
}
