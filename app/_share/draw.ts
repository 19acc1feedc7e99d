/** The few marks that all share pictures are made of. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { type FaceName, familyOf } from '../_site/fonts/share-faces';
import { colours } from './paper';
import type { SetText } from './set-text';

export interface TextLook {
  readonly size: number;
  readonly face: FaceName;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** One line, on its baseline. */
export function line(
  text: string,
  x: number,
  y: number,
  { size, face, fill = colours.ink, anchor }: TextLook,
): Element {
  return s(
    'text',
    { x: tidy(x), y: tidy(y), fontSize: tidy(size), fontFamily: familyOf(face), fill, textAnchor: anchor },
    text,
  );
}

/** Lines one below the other, from the top of their box. */
export function lines(set: SetText, x: number, top: number, leading: number, look: Omit<TextLook, 'size'>): Element[] {
  // The first baseline: the rise of a capital and half of what is between lines.
  return set.lines.map((text, index) =>
    line(text, x, top + set.size * (0.78 + (leading - 1) / 2 + index * leading), { ...look, size: set.size }),
  );
}

export function rule(y: number, x1: number, x2: number, width = 1, stroke: string = colours.ink): Element {
  return s('rect', { x: x1, y, width: x2 - x1, height: width, fill: stroke });
}

/** A coordinate at two decimals. */
export function tidy(value: number): number {
  return Math.round(value * 100) / 100;
}
