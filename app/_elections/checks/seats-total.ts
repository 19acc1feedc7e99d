/** seats-total: named seats, others' and vacant ones are the chamber of that count. */
import { sumOf } from '../election';
import { seatsAt } from '../majority';
import { printNumber } from '../numerals';
import { type Check, countsOf, error, type PlacedCount } from './check';
import { type WrongFigure, wrongFigureHint, wrongFigures } from './wrong-figure';

export const checkSeatsTotal: Check = (election) =>
  countsOf(election).flatMap((placed) => {
    const { contest, count, label, path } = placed;
    const total = seatsAt(contest, count);
    if (!count.seats || total === undefined) return [];
    const { vacant = 0, others } = count;
    const sum = sumOf(count.seats) + (others?.seats ?? 0) + vacant;
    const excess = sum - total;
    if (excess === 0) return [];
    const amount = `${printNumber(Math.abs(excess))} ${excess > 0 ? 'too many' : 'too few'}`;
    const with_ = vacant > 0 ? ` with ${printNumber(vacant)} vacant` : '';
    const facts = `seats of ${label} add up to ${printNumber(sum)}${with_}, and the chamber has ${printNumber(total)}: ${amount}`;
    return [error('seats-total', [...path, 'seats'], facts + hint(placed, excess))];
  });

function hint({ contest, count }: PlacedCount, excess: number): string {
  const { seats = {}, overhang, seatsTotal } = count;
  if (seatsTotal !== undefined && excess === overhang) return '; does `seatsTotal` leave the overhang out?';
  const elsewhere = ({ key, right }: WrongFigure) =>
    (contest.counts ?? []).some((other) => other !== count && other.seats?.[key] === right);
  const slips = wrongFigures(seats, excess, elsewhere);
  const found = wrongFigureHint(slips, excess);
  const sure = slips.some(elsewhere) ? ', as in another count' : '';
  if (found !== '' && (sure || slips.length <= 3)) return found + sure;
  const missing =
    excess < 0 && Object.keys(contest.lists ?? contest.candidates ?? {}).some((key) => seats[key] === undefined);
  return missing ? '; is a list missing, or are seats vacant or with others?' : '; is one figure wrong?';
}
