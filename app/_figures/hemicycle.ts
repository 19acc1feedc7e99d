/** The chamber as a half circle: one mark per seat, parties side by side, the majority as a dashed line. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { printAmount, printNumber } from '../_elections/numerals';
import type { Tally } from '../_elections/tally';
import { fitLabels, labelGroup, middle } from './hemicycle-labels';
import { type Seat, type SeatPlan, seatPlan } from './hemicycle-layout';
import { blocMarks, borders, emptySeats, majorityLine } from './hemicycle-marks';
import { type Stage, width } from './hemicycle-stage';
import { type Seating, seatingOf } from './seating';

/** The drawing; undefined where the count gives no seats. */
export function hemicycle(tally: Tally, order?: readonly string[]): Element | undefined {
  const seating = seatingOf(tally, order);
  if (!seating) return undefined;
  const plan = seatPlan(seating.total);
  const places = blocPlaces(seating, plan);
  const { radius, labels } = fitLabels({ seating, plan, places });
  const top = Math.max(radius + 14, ...[...labels.wide, ...labels.narrow].map(({ y, height }) => y + height / 2));
  const stage: Stage = { plan, seating, radius, floor: Math.ceil(top) };
  const height = stage.floor + Math.ceil(plan.size * radius) + 6;
  const title = `${printAmount(seating.total, 'seats')} in a half circle`;
  return s('svg', { className: ['fig-hemicycle-svg'], viewBox: `0 0 ${width} ${height}`, role: 'img' }, [
    s('title', title),
    s('desc', inWords(seating, tally)),
    majorityLine(stage),
    ...seating.blocs.map((bloc, index) => blocMarks(bloc, places[index] ?? [], stage)),
    ...emptySeats(stage),
    ...borders(stage),
    ...(['wide', 'narrow'] as const).map((size) => labelGroup(labels[size], size, stage)),
    ...(['wide', 'narrow'] as const).map((size) => middle(size, stage)),
  ]);
}

/** The places of each party, left to right. */
function blocPlaces({ blocs }: Seating, { seats }: SeatPlan): Seat[][] {
  let from = 0;
  return blocs.map((bloc) => {
    const part = seats.slice(from, from + bloc.seats);
    from += bloc.seats;
    return part;
  });
}

/** The drawing in words, left to right. */
function inWords({ blocs, empty, majority, total }: Seating, tally: Tally): string {
  const unit = tally.chamber?.unit ?? 'seats';
  const parts = blocs.map(({ row, seats }) => `${row.name} ${printNumber(seats)}`);
  if (empty) parts.push(`without a member ${printNumber(empty)}`);
  return `From left to right: ${parts.join(', ')}. Of ${printAmount(total, unit)}, ${printNumber(majority)} ${majority === 1 ? 'makes' : 'make'} a majority.`;
}
