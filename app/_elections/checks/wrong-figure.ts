/** Which figure of a sum is likely to be wrong, from how much the sum is off. */
import { printList, printNumber } from '../numerals';

/** A figure that, typed otherwise by one slip of the hand, would make the sum right. */
export interface WrongFigure {
  readonly key: string;
  readonly typed: number;
  readonly right: number;
}

/** Whether a difference is 1 to 9 times a power of ten: what one wrong digit makes. */
export function isDigitDifference(difference: number): boolean {
  return /^[1-9]0*$/.test(String(Math.abs(difference)));
}

/** Whether two figures differ in one digit only, a first digit that was dropped or added included: 4 and 14. */
function differInOneDigit(a: number, b: number): boolean {
  const length = Math.max(String(a).length, String(b).length);
  const [one, two] = [String(a).padStart(length, '0'), String(b).padStart(length, '0')];
  return [...one].filter((digit, place) => digit !== two[place]).length === 1;
}

/** Whether two neighbouring digits changed places. */
function differByASwap(a: number, b: number): boolean {
  const [one, two] = [String(a), String(b)];
  const place = [...one].findIndex((digit, index) => digit !== two[index]);
  if (one.length !== two.length || place < 0) return false;
  return one.slice(0, place) + one.charAt(place + 1) + one.charAt(place) + one.slice(place + 2) === two;
}

/** Whether one figure is the other with a digit more. */
function differByADigitMore(a: number, b: number): boolean {
  const [short, long] = [String(Math.min(a, b)), String(Math.max(a, b))];
  return (
    long.length === short.length + 1 &&
    [...long].some((_, place) => long.slice(0, place) + long.slice(place + 1) === short)
  );
}

/**
 * The figures of a sum in which one wrong digit, two that changed places, or one too many or too few explain its whole difference.
 * @param excess what the sum is too high by; negative where it is too low
 * @param likely whether other evidence speaks for a figure: where it does for some, only these are returned
 */
export function wrongFigures(
  figures: Readonly<Record<string, number>>,
  excess: number,
  likely: (slip: WrongFigure) => boolean = () => false,
): WrongFigure[] {
  const oneSlip = isDigitDifference(excess) ? differInOneDigit : differByASwap;
  const slips = Object.entries(figures)
    .map(([key, typed]) => ({ key, typed, right: typed - excess }))
    .filter(({ typed, right }) => right >= 0 && (oneSlip(typed, right) || differByADigitMore(typed, right)));
  const evident = slips.filter(likely);
  return evident.length > 0 ? evident : slips.sort((a, b) => b.typed - a.typed);
}

/** Three figures are named at most: more say nothing. */
const named = 3;

/** The end of a message: "; one wrong digit would explain it: le-pen 5,525,032 instead of 5,525,036"; empty where nothing does. */
export function wrongFigureHint(slips: readonly WrongFigure[], excess: number): string {
  if (slips.length === 0) return '';
  const isOneDigit = slips.slice(0, named).every(({ typed, right }) => differInOneDigit(typed, right));
  const isLength = slips.slice(0, named).every(({ typed, right }) => differByADigitMore(typed, right));
  const digits = isDigitDifference(excess) ? 'one wrong digit' : 'two digits in the wrong order';
  const cause = isLength && !isOneDigit ? `a digit too ${excess > 0 ? 'many' : 'few'}` : digits;
  const list = slips
    .slice(0, named)
    .map(({ key, typed, right }) => `${key} ${printNumber(right)} instead of ${printNumber(typed)}`);
  const more = slips.length > named ? [`one of ${slips.length - named} others`] : [];
  return `; ${cause} would explain it: ${printList([...list, ...more], 'or')}`;
}
