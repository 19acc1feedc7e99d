/**
 * The faces of share pictures, and what they can show. Their files are static cuts of the site's own families
 * (fonts/remake.py); a face for Greek and Cyrillic stands behind each.
 */
import path from 'node:path';
import { type Face, readFace } from './face';

export type FaceName = 'serif' | 'sans' | 'strong';

const families: Record<FaceName | 'other', string> = {
  serif: 'Tally Serif',
  sans: 'Tally Sans',
  strong: 'Tally Sans Strong',
  other: 'Tally Other',
};

/** The files, in the order in which a missing letter is looked for. */
export const fontFiles: readonly string[] = Object.values(families).map(fileOf);

const faces = new Map<string, Face>();

function fileOf(family: string): string {
  const name = `${family.toLowerCase().replaceAll(' ', '-')}.ttf`;
  return path.join(process.cwd(), 'app', '_site', 'fonts', 'share', name);
}

function face(name: keyof typeof families): Face {
  const family = families[name];
  const known = faces.get(family) ?? readFace(fileOf(family), family);
  faces.set(family, known);
  return known;
}

export function familyOf(name: FaceName): string {
  return families[name];
}

/** Width of a letter in em, in its face or the one behind it; undefined where neither has it. */
function letterWidth(letter: string, name: FaceName): number | undefined {
  const code = letter.codePointAt(0) ?? 0;
  return face(name).width(code) ?? face('other').width(code);
}

/** Width of a text at a font size, in the units of that size. Pairs that are kerned come out a little narrower. */
export function faceWidth(text: string, size: number, name: FaceName): number {
  let em = 0;
  for (const letter of text) em += letterWidth(letter, name) ?? 1;
  return em * size;
}

/** Signs that say nothing a reader would miss: emoji and their parts, marks of direction, controls. */
const dropped =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u{FE00}-\u{FE0F}\u{20E3}]|\p{Cf}|\p{Cc}|\p{Cn}|\p{Co}|\p{Cs}/u;
const kept = /[©®™]/;

/** A text as it can be drawn: composed letters, single spaces, no emoji. */
export function drawn(text: string): string {
  const letters = [...text.normalize('NFC').replace(/\s/gu, ' ')];
  return letters
    .filter((letter) => kept.test(letter) || !dropped.test(letter))
    .join('')
    .replace(/ +/g, ' ')
    .trim();
}

/** The letters of a text that no face has, each once: with one of them a picture would say something else. */
export function missingLetters(text: string): string[] {
  const names: readonly FaceName[] = ['serif', 'sans', 'strong'];
  return [...new Set(drawn(text))].filter((letter) => names.some((name) => letterWidth(letter, name) === undefined));
}
