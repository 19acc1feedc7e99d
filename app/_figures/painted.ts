/** Marks in a party's colour. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { type Coloured, filled, paintOf, stroked } from './colours';

/**
 * A group whose marks take the colour of an entry. The outer group has the colour for browsers that can't read
 * the inner one's `light-dark()`.
 */
export function painted(entry: Coloured, marks: Element[], properties: Record<string, unknown> = {}): Element {
  const paint = paintOf(entry);
  return s('g', { fill: paint.both, stroke: paint.both }, [
    s('g', { ...filled(paint), ...stroked(paint), ...properties }, marks),
  ]);
}

/** A coordinate at one decimal: a tenth of a unit is finer than any screen. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
