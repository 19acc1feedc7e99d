/** A number as an editor typed it in prose, and whether it is the one in the data. */
import { atDigits, type Decimal, dividedRounded, fromUnits, inUnits } from './decimal';

/** A figure of the data that a number in prose may be bound to. */
export interface Figure {
  readonly figure: Decimal;
  /** Percentage of what, where both are known: prose may then give it with more or fewer digits. */
  readonly quotient?: { readonly part: number; readonly whole: number };
  /** Whether the source cuts shares off. */
  readonly truncated?: boolean;
  /** Whether the figure was typed by its source, so that a rounding of it is as good as one of the quotient. */
  readonly typed?: boolean;
  /** Whether it may be written with a percent sign. */
  readonly isPercent?: boolean;
}

interface TypedNumber {
  /** In units of its last digit. */
  readonly units: bigint;
  readonly digits: number;
  /** 10 to the power of this is what it counts in: 6 for millions. */
  readonly scale: number;
  readonly isPercent: boolean;
}

const scales: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9 };
const cardinals = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ordinals = '- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const pattern =
  /^([+±−–-]?)\s?(\d{1,3}(?:[,\s]\d{3})+|\d+)(?:\.(\d+))?(?:\s?(%|per cent|percent)|\s?(thousand|million|billion)|st|nd|rd|th)?(?:\s+[a-z][a-z -]*)?$/i;

/** Reads "8,656,346", "24.01%", "+2.1", "33 seats", "8.7 million", "first"; null where it is no number. */
export function readTypedNumber(text: string): TypedNumber | null {
  const plain = text.normalize('NFKC').trim();
  const word = plain.toLowerCase();
  const spelt = Math.max(cardinals.indexOf(word), ordinals.indexOf(word));
  if (spelt >= 0 && word !== '-') return { units: BigInt(spelt), digits: 0, scale: 0, isPercent: false };
  const match = pattern.exec(plain);
  if (!match) return null;
  const [, sign = '', integer = '', fraction = '', percent, scale = ''] = match;
  const units = BigInt(integer.replace(/[,\s]/g, '') + fraction);
  return {
    units: /[−–-]/.test(sign) ? -units : units,
    digits: fraction.length,
    scale: scales[scale.toLowerCase()] ?? 0,
    isPercent: percent !== undefined,
  };
}

/** Whether a number in prose is the figure: at as many digits as were typed, no nearer and no further. */
export function isFigure(text: string, data: Figure): boolean {
  const typed = readTypedNumber(text);
  if (!typed || (typed.isPercent && !data.isPercent)) return false;
  const { figure, quotient, truncated } = data;
  const { units, digits, scale } = typed;
  if (scale > 0) {
    const whole = dividedRounded(inUnits(figure, 0) * 10n ** BigInt(digits), 10n ** BigInt(scale));
    return units === whole;
  }
  const isRounding = digits <= figure.digits && units === inUnits(atDigits(figure, digits), digits);
  if (digits === figure.digits || !quotient) return isRounding;
  const scaled = BigInt(quotient.part) * 100n * 10n ** BigInt(digits);
  const exact = dividedRounded(scaled, BigInt(quotient.whole));
  const cut = truncated === true && units === scaled / BigInt(quotient.whole);
  return units === exact || cut || (data.typed === true && isRounding);
}

/** A whole number as a figure. */
export function wholeFigure(value: number): Figure {
  return { figure: fromUnits(BigInt(value), 0) };
}
