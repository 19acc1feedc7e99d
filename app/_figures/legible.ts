/** Colours that stand out from paper and from night: lightness is moved, hue and chroma stay the party's own. */
import { clampChroma, converter, differenceCiede2000, formatHex, type Oklch, wcagContrast } from 'culori';

/** The grounds that figures stand on, each a shade less extreme than the page's own, so that a tinted panel passes too. */
export const grounds = { light: '#f4f1ea', dark: '#1d1f24' } as const;
export type Ground = keyof typeof grounds;

/** WCAG 1.4.11: a graphical object needs 3:1 to what is next to it. */
export const leastContrast = 3;
/** CIEDE2000 between two colours that touch; below about ten they are taken for one. */
export const leastDistance = 12;

export const toOklch = converter('oklch');
const distance = differenceCiede2000();
export const hex = (colour: Oklch): string => formatHex(clampChroma(colour, 'oklch'));

/** Neither warm nor cold: for what is no party. */
export const neutral: Oklch = { mode: 'oklch', l: 0.62, c: 0.012, h: 80 };

function passes(colour: Oklch, names: readonly Ground[]): boolean {
  return names.every((name) => wcagContrast(hex(colour), grounds[name]) >= leastContrast);
}

/**
 * A yellow that is darkened turns olive to the eye; painters go to ochre instead. The darker it must become, the
 * more its hue is moved there, but half the way only: lemon and amber must stay two colours.
 */
function ochre(colour: Oklch, l: number): Oklch {
  const { h = 0, c } = colour;
  const darker = colour.l - l;
  if (h < 80 || h > 120 || c < 0.08 || darker < 0.05) return { ...colour, l };
  return { ...colour, l, h: h - Math.min(1, darker / 0.2) * 0.5 * (h - 78) };
}

/** The nearest lightness at which the colour stands out from the grounds; hue and chroma stay the party's own. */
export function legible(colour: Oklch, ...names: Ground[]): Oklch {
  for (let step = 0; step <= 100; step++) {
    for (const sign of [-1, 1]) {
      const l = colour.l + (sign * step) / 100;
      const shade = ochre(colour, l);
      if (l >= 0 && l <= 1 && passes(shade, names)) return shade;
    }
  }
  return { ...neutral, l: 0.55 };
}

/** Lighter, darker, then a little round the colour circle as well: the nearest shades first. */
const shifts = [0, 20, -20, 40, -40].flatMap((turn) =>
  [0.06, -0.06, 0.12, -0.12, 0.18, -0.18, 0.24, -0.24].map((lift) => ({ turn, lift })),
);

/** A shade that stands out from the ground and from the neighbour; the colour itself where it does already. */
export function apart(own: string, neighbour: string, ground: Ground): string {
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
