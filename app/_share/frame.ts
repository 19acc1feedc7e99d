/** What every share picture has: the sheet, the head with mark and name, the foot with two facts. */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { markSlash, markStrokes } from '../_components/mark-paths';
import { drawn, faceWidth } from '../_site/fonts/share-faces';
import { site } from '../_site/site';
import { writable } from '../_site/xml';
import { line, rule } from './draw';
import { colours, foot, margin, right, sheet } from './paper';
import { setLine } from './set-text';

export interface Label {
  /** Drawn before the words, in 12 by 12 units. */
  readonly sign?: string;
  /** As a ring instead of a filled shape. */
  readonly isRing?: boolean;
  readonly word: string;
  /** After it, quieter: the storyline, the election. */
  readonly more?: string;
  readonly fill?: string;
}

/** The mark at a height, its top left at x, y. */
export function mark(x: number, y: number, height: number): Element {
  const stroke = { fill: 'none', strokeWidth: 4, strokeLineCap: 'round' } as const;
  return s('g', { transform: `translate(${x} ${y}) scale(${height / 40})` }, [
    s('path', { ...stroke, d: markStrokes, stroke: colours.ink }),
    s('path', { ...stroke, d: markSlash, stroke: colours.accent }),
  ]);
}

/** Mark, name and tagline above two rules of unequal weight, as on every page. */
function masthead(): Element[] {
  return [
    mark(margin - 3, 43, 46),
    s('g', { letterSpacing: -1 }, [line(drawn(site.name), margin + 70, 86, { size: 52, face: 'serif' })]),
    line(setLine(site.tagline, 24, 'sans', 560), right, 86, {
      size: 24,
      face: 'sans',
      fill: colours.muted,
      anchor: 'end',
    }),
    rule(112, margin, right, 1.5),
    rule(116, margin, right, 4),
  ];
}

/** Sign and word, and what they belong to. */
export function label({ sign, isRing, word, more, fill = colours.ink }: Label, width = right - margin): Element[] {
  const size = 26;
  const base = 177;
  const from = margin + (sign ? 34 : 0);
  const text = setLine(word, size, 'strong', width);
  const wordEnd = from + faceWidth(text, size, 'strong');
  const room = margin + width - wordEnd - 20;
  const look = isRing ? { fill: 'none', stroke: fill, strokeWidth: 2.2 } : { fill };
  return [
    ...(sign ? [s('path', { d: sign, transform: `translate(${margin} ${base - 20}) scale(1.8)`, ...look })] : []),
    line(text, from, base, { size, face: 'strong', fill }),
    ...(more && room > 120
      ? [line(setLine(more, size, 'sans', room), wordEnd + 20, base, { size, face: 'sans', fill: colours.muted })]
      : []),
  ];
}

/** A hairline, and below it who or what on the left and when on the right. */
export function footer(left: string, when: string): Element[] {
  const size = 26;
  const base = 594;
  const end = drawn(when);
  const room = right - margin - faceWidth(end, size, 'sans') - 40;
  return [
    rule(foot, margin, right, 1, colours.rule),
    line(setLine(left, size, 'strong', room), margin, base, { size, face: 'strong' }),
    line(end, right, base, { size, face: 'sans', fill: colours.muted, anchor: 'end' }),
  ];
}

/** A whole picture as SVG. */
export function sheetWith(parts: readonly Element[]): string {
  const size = { width: sheet.width, height: sheet.height, viewBox: `0 0 ${sheet.width} ${sheet.height}` };
  const tree = s('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, [
    s('rect', { width: sheet.width, height: sheet.height, fill: colours.paper }),
    ...masthead(),
    ...parts,
  ]);
  // Written by the rules of HTML, which lets more stand in a text than the XML that the drawing program reads.
  return writable(toHtml(tree, { space: 'svg' })).replaceAll(']]>', ']]&gt;');
}
