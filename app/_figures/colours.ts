/**
 * Party colours, fitted to paper and to night.
 *
 * How a colour reaches the page: as an SVG presentation attribute, `fill="light-dark(#a08600, #ffd600)"`. It needs no style
 * attribute (refused by our CSP), no class and no generated stylesheet that would have to travel with a story, a feed
 * or an embed, and it follows the page's `color-scheme` whoever sets it, system or reader. Browsers from before 2024
 * don't know `light-dark()` and ignore the attribute; the mark then inherits the fill of the group around it, one
 * colour that is legible on both grounds. Tried under `style-src 'self'` in Chromium 156.
 */
import { clampChroma, converter, differenceCiede2000, formatHex, type Oklch, wcagContrast } from 'culori';

/** The grounds that figures stand on, each a shade less extreme than the page's own, so that a tinted panel passes too. */
export const grounds = { light: '#f4f1ea', dark: '#1d1f24' } as const;
type Ground = keyof typeof grounds;

/** WCAG 1.4.11: a graphical object needs 3:1 to what is next to it. */
export const leastContrast = 3;
/** CIEDE2000 between two colours that touch; below about ten they are taken for one. */
export const leastDistance = 12;

export interface Paint {
  readonly light: string;
  readonly dark: string;
  /** Legible on both grounds: for whoever doesn't know `light-dark()`. */
  readonly both: string;
}

const toOklch = converter('oklch');
const distance = differenceCiede2000();
const hex = (colour: Oklch): string => formatHex(clampChroma(colour, 'oklch'));

/** Eight hues a party without a colour may get; spread so that two of them are seldom alike. */
const spareHues = [25, 70, 110, 150, 195, 240, 290, 340];
const neutral: Oklch = { mode: 'oklch', l: 0.62, c: 0.012, h: 80 };

/** FNV-1a: the same key gets the same colour in every build, whatever stands around it. */
function hash(key: string): number {
  let value = 0x811c9dc5;
  for (const char of key) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}

function spareColour(key: string): Oklch {
  const value = hash(key);
  return { mode: 'oklch', l: 0.5 + ((value >>> 8) % 3) * 0.08, c: 0.11, h: spareHues[value % spareHues.length] };
}

function passes(colour: Oklch, names: readonly Ground[]): boolean {
  return names.every((name) => wcagContrast(hex(colour), grounds[name]) >= leastContrast);
}

/**
 * A yellow that is darkened turns olive to the eye; painters go to ochre instead. The darker it must become, the
 * more its hue is moved there.
 */
function ochre(colour: Oklch, l: number): Oklch {
  const { h = 0, c } = colour;
  const darker = colour.l - l;
  if (h < 80 || h > 120 || c < 0.08 || darker < 0.05) return { ...colour, l };
  return { ...colour, l, h: h - Math.min(1, darker / 0.2) * (h - 78) };
}

/** The nearest lightness at which the colour stands out from the grounds; hue and chroma stay the party's own. */
function legible(colour: Oklch, ...names: Ground[]): Oklch {
  for (let step = 0; step <= 100; step++) {
    for (const sign of [-1, 1]) {
      const l = colour.l + (sign * step) / 100;
      const shade = ochre(colour, l);
      if (l >= 0 && l <= 1 && passes(shade, names)) return shade;
    }
  }
  return { ...neutral, l: 0.55 };
}

function fitted(colour: Oklch): Paint {
  return {
    light: hex(legible(colour, 'light')),
    dark: hex(legible(colour, 'dark')),
    both: hex(legible(colour, 'light', 'dark')),
  };
}

/** Lighter, darker, then a little round the colour circle as well: the nearest shades first. */
const shifts = [0, 20, -20, 40, -40].flatMap((turn) =>
  [0.06, -0.06, 0.12, -0.12, 0.18, -0.18, 0.24, -0.24].map((lift) => ({ turn, lift })),
);

/** A shade that stands out from the ground and from the neighbour; the colour itself where it does already. */
function apart(own: string, neighbour: string, ground: Ground): string {
  if (distance(own, neighbour) >= leastDistance) return own;
  const base = toOklch(own);
  if (!base) return own;
  const shades = shifts.map(({ turn, lift }) => ({ ...base, l: base.l + lift, h: (base.h ?? 0) + turn }));
  const found = shades.find(
    (shade) =>
      shade.l > 0.15 && shade.l < 0.95 && passes(shade, [ground]) && distance(hex(shade), neighbour) >= leastDistance,
  );
  return found ? hex(found) : own;
}

/** What needs a colour: a party's own where the editor gave one. */
export interface Coloured {
  readonly key: string;
  readonly color?: string;
  readonly isOthers?: boolean;
}

function ownColour(entry: Coloured): Oklch {
  return entry.isOthers ? neutral : (toOklch(entry.color) ?? spareColour(entry.key));
}

/** The paint of an entry: the same in every figure of every count. */
export function paintOf(entry: Coloured): Paint {
  return fitted(ownColour(entry));
}

/**
 * The paints of entries that touch in the order given (a hemicycle, a stacked bar): where two neighbours would look alike, the
 * second takes a shade of its colour.
 */
export function paintsOf(entries: readonly Coloured[]): ReadonlyMap<string, Paint> {
  const paints = new Map<string, Paint>();
  let before: Paint | undefined;
  for (const entry of entries) {
    const own = paintOf(entry);
    const paint: Paint = before
      ? { ...own, light: apart(own.light, before.light, 'light'), dark: apart(own.dark, before.dark, 'dark') }
      : own;
    paints.set(entry.key, paint);
    before = paint;
  }
  return paints;
}

/** Attributes of a mark in the paint, and of the group around it for older browsers. */
export function filled(paint: Paint): { fill: string } {
  return { fill: `light-dark(${paint.light}, ${paint.dark})` };
}

export function stroked(paint: Paint): { stroke: string } {
  return { stroke: `light-dark(${paint.light}, ${paint.dark})` };
}
