/** A decimal figure as it was typed: 66.10 has the value 66.1 and two digits, which 66.1 has not. */
export interface Decimal {
  readonly value: number;
  /** Digits typed after the point. */
  readonly digits: number;
}

/** Whether a value that was read is a figure with its digits. */
export function isDecimal(value: unknown): value is Decimal {
  if (typeof value !== 'object' || value === null || !('value' in value) || !('digits' in value)) return false;
  return typeof value.value === 'number' && Number.isInteger(value.digits) && Number(value.digits) >= 0;
}

/** A figure with the digits it was typed with; beyond a hundred, which no engine writes, it is cut off. */
export function asTyped({ value, digits }: Decimal): string {
  return value.toFixed(Math.min(digits, 100));
}

/** A figure of `digits` decimal places. */
export function decimal(value: number, digits = 0): Decimal {
  return { value, digits };
}

/**
 * The figure as a whole number of its own last digit: 66.10 at two digits is 6610n.
 * Sums and comparisons of typed figures are made on these, since 0.1 + 0.2 is not 0.3 in binary.
 */
export function inUnits(figure: Decimal, digits: number = figure.digits): bigint {
  return BigInt(Math.round(figure.value * 10 ** digits));
}

/**
 * A quotient of two whole numbers as a percentage at `digits` decimals, by exact integer division.
 * @param part,whole whole numbers; `whole` above 0
 * @param rounding half away from zero, or cut off (as some authorities publish)
 */
export function percentage(
  part: number,
  whole: number,
  digits: number,
  rounding: 'rounded' | 'truncated' = 'rounded',
): Decimal {
  const scaled = BigInt(part) * 100n * 10n ** BigInt(digits);
  const divisor = BigInt(whole);
  const units = rounding === 'truncated' ? scaled / divisor : (2n * scaled + divisor) / (2n * divisor);
  return { value: Number(units) / 10 ** digits, digits };
}

/** Whole-number division, rounded half away from zero. */
export function dividedRounded(part: bigint, whole: bigint): bigint {
  const twice = 2n * part;
  return part < 0n ? (twice - whole) / (2n * whole) : (twice + whole) / (2n * whole);
}

/** The figure at `digits` decimals, rounded half away from zero. */
export function atDigits(figure: Decimal, digits: number): Decimal {
  if (digits >= figure.digits) return decimal(figure.value, digits);
  return fromUnits(dividedRounded(inUnits(figure), 10n ** BigInt(figure.digits - digits)), digits);
}

/** The reverse of `inUnits`: 6610n at two digits is 66.10. */
export function fromUnits(units: bigint, digits: number): Decimal {
  return decimal(Number(units) / 10 ** digits, digits);
}

/** `a` less `b`, exact, at the digits of whichever has more: the rest of the other's are taken as noughts. */
export function exactDifference(a: Decimal, b: Decimal): Decimal {
  const most = Math.max(a.digits, b.digits);
  return fromUnits(inUnits(a, most) - inUnits(b, most), most);
}

/** `a` less `b`, at the digits of whichever has fewer: more would claim a precision that one of them lacks. */
export function difference(a: Decimal, b: Decimal): Decimal {
  return atDigits(exactDifference(a, b), Math.min(a.digits, b.digits));
}
