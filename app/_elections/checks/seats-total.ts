/** seats-total: named seats, others' and vacant ones are the chamber of that count. */
import { methodNames } from '../allocation';
import type { Finding } from '../finding';
import { seatsAt } from '../majority';
import { printNumber } from '../numerals';
import { allocationSlips } from './allocation';
import { type Check, type CheckedElection, contestsOf, countsOf, error, type PlacedCount } from './check';
import { mistypedTotal, seatsExcess } from './seats-excess';
import { type WrongFigure, wrongFigureHint, wrongFigures } from './wrong-figure';

export const checkSeatsTotal: Check = (election) => [...wrongTotals(election), ...wrongCounts(election)];

/** A wrong `seats.total` is one slip, however many counts there are. */
const wrongTotals = (election: CheckedElection): Finding[] =>
  contestsOf(election).flatMap(({ contest, path }) => {
    const right = mistypedTotal(contest);
    if (right === undefined) return [];
    const facts = `the chamber of ${contest.id} has ${printNumber(contest.seats?.total ?? 0)} seats, and its counts add up to ${printNumber(right)}`;
    return [error('seats-total', [...path, 'seats', 'total'], `${facts}: is \`total\` wrong?`)];
  });

const wrongCounts = (election: CheckedElection): Finding[] =>
  countsOf(election).flatMap((placed) => {
    if (mistypedTotal(placed.contest) !== undefined) return [];
    const { contest, count, label, path } = placed;
    const total = seatsAt(contest, count) ?? 0;
    const { vacant = 0 } = count;
    const excess = seatsExcess(placed);
    const sum = total + excess;
    if (excess === 0) return [];
    const amount = `${printNumber(Math.abs(excess))} ${excess > 0 ? 'too many' : 'too few'}`;
    const with_ = vacant > 0 ? ` with ${printNumber(vacant)} vacant` : '';
    const facts = `seats of ${label} add up to ${printNumber(sum)}${with_}, and the chamber has ${printNumber(total)}: ${amount}`;
    const missing = count.others && count.others.seats === undefined ? [[...path, 'others', 'seats']] : [];
    return [{ ...error('seats-total', [...path, 'seats'], facts + hint(placed, excess)), missing }];
  });

function hint(placed: PlacedCount, excess: number): string {
  const { contest, count } = placed;
  const { seats = {}, overhang, seatsTotal } = count;
  const { method, wrong } = allocationSlips(placed);
  const [only] = wrong;
  if (method && only && wrong.length === 1 && only.typed - only.right === excess) {
    const typed = seats[only.key] === undefined ? 'which is missing' : `not ${printNumber(only.typed)}`;
    return `; ${methodNames[method]} gives ${only.key} ${printNumber(only.right)}, ${typed}`;
  }
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
