/** The room that a half circle is drawn in. */
import type { SeatPlan } from './hemicycle-layout';
import { rounded } from './painted';
import type { Seating } from './seating';

/** Units of the drawing; a phone shows it at half that size, so it has labels of its own, twice as large. */
export const width = 720;

/** What all parts of the drawing stand on. */
export interface Stage {
  readonly plan: SeatPlan;
  readonly seating: Seating;
  /** Outer radius in units. */
  readonly radius: number;
  /** The floor's y. */
  readonly floor: number;
}

/** A point of the half circle in the drawing's units, by its angle and its distance from the middle of the floor. */
export function pointAt({ floor }: Pick<Stage, 'floor'>, angle: number, distance: number): { x: number; y: number } {
  return { x: rounded(width / 2 + Math.cos(angle) * distance), y: rounded(floor - Math.sin(angle) * distance) };
}
