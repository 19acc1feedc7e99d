/** How numbers are printed, in messages and for readers: the one formatter of figures. */
import type { Decimal } from './decimal';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** A whole number with commas between thousands: 8,656,346. */
export function printNumber(value: number): string {
  return whole.format(value).replace('-', '−');
}

/** A figure at its own digits: 66.10. */
export function printDecimal(figure: Decimal): string {
  const fixed = Math.abs(figure.value).toFixed(figure.digits);
  const [integer = '', fraction] = fixed.split('.');
  const sign = figure.value < 0 && Number(fixed) !== 0 ? '−' : '';
  return sign + whole.format(Number(integer)) + (fraction === undefined ? '' : `.${fraction}`);
}

/** A change at its own digits and always with a sign, a true minus: +2.10, −0.30, ±0. */
export function printSigned(figure: Decimal): string {
  const text = printDecimal(figure);
  if (Number(figure.value.toFixed(figure.digits)) === 0) return `±${text}`;
  return figure.value > 0 ? `+${text}` : text;
}

const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A number up to twelve as a word, as prose has it; above that in figures. */
export function printWord(value: number): string {
  return words[value] ?? printNumber(value);
}

/** A number with its noun: 1 seat, 33 seats, 2 electoral votes. */
export function printAmount(value: number, plural: string): string {
  return `${printNumber(value)} ${nounFor(value, plural)}`;
}

/** The noun alone: seat for 1, seats for 33. */
export function nounFor(value: number, plural: string): string {
  return value === 1 ? plural.replace(/s$/, '') : plural;
}

/** Names in a row: A, B and C. */
export function printList(names: readonly string[], conjunction = 'and'): string {
  const last = names.at(-1);
  if (last === undefined || names.length === 1) return last ?? '';
  return `${names.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
