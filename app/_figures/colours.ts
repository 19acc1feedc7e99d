/**
 * Party colours, fitted to paper and to night.
 *
 * How a colour reaches the page: as an SVG presentation attribute, `fill="light-dark(#a08600, #ffd600)"`. It needs no style
 * attribute (refused by our CSP), no class and no generated stylesheet that would have to travel with a story, a feed
 * or an embed, and it follows the page's `color-scheme` whoever sets it, system or reader. Browsers from before 2024
 * don't know `light-dark()` and ignore the attribute; the mark then inherits the fill of the group around it, one
 * colour that is legible on both grounds. Tried under `style-src 'self'` in Chromium 156.
 */
import type { Oklch } from 'culori';
import { hashOf } from '../_elections/spare-colour';
import { apart, type Ground, hex, legible, neutral, toOklch } from './legible';

export interface Paint {
  readonly light: string;
  readonly dark: string;
  /** Legible on both grounds: for whoever doesn't know `light-dark()`. */
  readonly both: string;
}

/** The hues for those without a colour; spread so that two of them are seldom alike. */
const spareHues = [25, 70, 110, 150, 195, 240, 290, 340];

function spareColour(key: string, place = hashOf(key) % spareHues.length): Oklch {
  return { mode: 'oklch', l: 0.5 + ((hashOf(key) >>> 8) % 3) * 0.08, c: 0.11, h: spareHues[place] };
}

function fitted(colour: Oklch): Paint {
  return {
    light: hex(legible(colour, 'light')),
    dark: hex(legible(colour, 'dark')),
    both: hex(legible(colour, 'light', 'dark')),
  };
}

/** What needs a colour: a party's own where the editor gave one. */
export interface Coloured {
  readonly key: string;
  readonly color?: string;
  /** Which of the colours for those without one. */
  readonly spareColour?: number;
  readonly isOthers?: boolean;
  /** Who is seen beside it in a chamber and keeps a colour before it does: those that its own has to differ from. */
  readonly rivals?: readonly string[];
  /** Whom a colour that has to move must not come to look like either. */
  readonly company?: readonly string[];
  /** Who those names are. */
  readonly mates?: ReadonlyMap<string, Coloured>;
}

function ownColour(entry: Coloured): Oklch {
  return entry.isOthers ? neutral : (toOklch(entry.color) ?? spareColour(entry.key, entry.spareColour));
}

const known = new Map<string, Paint>();
/** By the list of rivals, which is an entry's own. */
const moved = new WeakMap<readonly string[], Paint>();

/** The paint of an entry: the same in every figure of every count. Where it would look like a rival's it is a shade of its colour. */
export function paintOf(entry: Coloured): Paint {
  const { rivals = [], company = [], mates } = entry;
  const own = ownPaint(entry);
  if (rivals.length === 0) return own;
  const paint = moved.get(rivals) ?? apartFrom(own, paintsIn(mates, rivals), paintsIn(mates, company));
  moved.set(rivals, paint);
  return paint;
}

function paintsIn(mates: Coloured['mates'], names: readonly string[]): Paint[] {
  return names.flatMap((name) => {
    const mate = mates?.get(name);
    return mate ? [paintOf({ ...mate, mates })] : [];
  });
}

function ownPaint(entry: Coloured): Paint {
  const { key, color, spareColour: place, isOthers } = entry;
  const name = isOthers ? 'others' : (color ?? `${place} ${key}`);
  const paint = known.get(name) ?? fitted(ownColour(entry));
  known.set(name, paint);
  return paint;
}

function apartFrom(own: Paint, rivals: readonly Paint[], company: readonly Paint[]): Paint {
  const shade = (name: keyof Paint, ...names: Ground[]) =>
    apart(
      own[name],
      { rivals: rivals.map((paint) => paint[name]), company: company.map((paint) => paint[name]) },
      names,
    );
  return { light: shade('light', 'light'), dark: shade('dark', 'dark'), both: shade('both', 'light', 'dark') };
}

/** Attributes of a mark in the paint, and of the group around it for older browsers. */
export function filled(paint: Paint): { fill: string } {
  return { fill: `light-dark(${paint.light}, ${paint.dark})` };
}

export function stroked(paint: Paint): { stroke: string } {
  return { stroke: `light-dark(${paint.light}, ${paint.dark})` };
}
