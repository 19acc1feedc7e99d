/** Who has no colour of its own gets one of a few: the same in every figure, and no two of a contest the same while there are enough. */
import { entriesOf } from './election';
import type { Contest, Election } from './schema';

/** How many colours there are for those without one. */
export const spareColours = 8;

/** FNV-1a: the same key gives the same number in every build. */
export function hashOf(key: string): number {
  let value = 0x811c9dc5;
  for (const char of key) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}

/** Of each entry whose party has no colour: the place of its colour, from 0. Its key decides; where that place is taken, the next. */
export function spareColoursOf({ parties = {} }: Election, contest: Contest): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [key, { party }] of entriesOf(contest)) {
    if (party !== undefined && parties[party]?.color !== undefined) continue;
    let place = hashOf(key) % spareColours;
    const taken = new Set([...places.values()].slice(places.size - (places.size % spareColours)));
    while (taken.has(place)) place = (place + 1) % spareColours;
    places.set(key, place);
  }
  return places;
}
