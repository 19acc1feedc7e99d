/** A chamber in one bar, left to right, with the mark that a majority reaches. For where a half circle has no room. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { printNumber } from '../_elections/numerals';
import type { Tally } from '../_elections/tally';
import { filled } from './colours';
import { seatingOf } from './seating';

const height = 34;
const bar = { y: 8, height: 18 };

/** @returns undefined where the count gives no seats */
export function seatsBar(tally: Tally, order?: readonly string[]): Element | undefined {
  const seating = seatingOf(tally, order);
  if (!seating) return undefined;
  const { blocs, total, majority, empty } = seating;
  const along = (seats: number) => `${((100 * seats) / total).toFixed(3)}%`;
  let from = 0;
  const marks = blocs.map(({ row, seats, paint }) => {
    const data = { dataKey: row.key, dataField: 'seats', dataValue: String(seats) };
    from += seats;
    const rect = { x: along(from - seats), width: along(seats), ...bar };
    return s('g', { fill: paint.both }, [
      s('rect', { className: ['fig-slice'], ...data, ...filled(paint), ...rect }, [
        s('title', `${row.name}: ${printNumber(seats)}`),
      ]),
    ]);
  });
  // The majority is the last seat of half and one: the mark stands in its middle, as the dashed line of the half circle does.
  const mark = along(majority === Math.floor(total / 2) + 1 ? total / 2 : majority - 0.5);
  const words = blocs.map(({ row, seats }) => `${row.name} ${printNumber(seats)}`).join(', ');
  return s('svg', { className: ['fig-seats-bar'], width: '100%', height, role: 'img' }, [
    s(
      'title',
      `${words}. ${printNumber(majority)} of ${printNumber(total)} ${majority === 1 ? 'makes' : 'make'} a majority.`,
    ),
    ...marks,
    ...(empty ? [s('rect', { className: ['fig-vacant'], x: along(total - empty), width: along(empty), ...bar })] : []),
    s('line', { className: ['fig-majority'], x1: mark, x2: mark, y1: 0, y2: height }),
  ]);
}
