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

/** Lighter, darker, and a little round the colour circle. */
const shifts = [0, 10, -10, 20, -20, 30, -30, 40, -40].flatMap((turn) =>
  Array.from({ length: 17 }, (_, step) => ({ turn, lift: (step - 8) * 0.03 })),
);

/** What a degree round the circle costs, in CIEDE2000: a party is known by its hue more than by how light it is. */
const turning = 0.3;

/** The colours that one has to differ from. */
export interface Others {
  /** Seen beside it. */
  readonly rivals: readonly string[];
  /** Seen farther off: what it must not move to. */
  readonly company: readonly string[];
}

/**
 * The nearest shade that stands out from the grounds and from all of the others; the colour itself where its rivals leave it.
 * Among so many that there is no such shade, one unlike the rivals, else the one least like them.
 */
export function apart(own: string, { rivals, company }: Others, names: readonly Ground[]): string {
  const clear = (shade: string, from: readonly string[]) => Math.min(...from.map((other) => distance(shade, other)));
  const isClear = (shade: string, from: readonly string[]) => clear(shade, from) >= leastDistance;
  const base = toOklch(own);
  if (isClear(own, rivals) || !base) return own;
  const shades = shifts
    .map(({ turn, lift }) => ({ turn, shade: { ...base, l: base.l + lift, h: (base.h ?? 0) + turn } }))
    .filter(({ shade }) => shade.l > 0.15 && shade.l < 0.95 && passes(shade, names))
    .map(({ turn, shade }) => ({ shade: hex(shade), far: distance(own, hex(shade)) + Math.abs(turn) * turning }))
    .sort((a, b) => a.far - b.far)
    .map(({ shade }) => shade);
  const unlike = shades.filter((shade) => isClear(shade, rivals));
  const least = () => [own, ...shades].reduce((a, b) => (clear(b, rivals) > clear(a, rivals) ? b : a));
  return unlike.find((shade) => isClear(shade, company)) ?? unlike[0] ?? least();
}
