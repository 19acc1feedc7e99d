/** The first of a count as bars: what `_figures` draws as a table, with less. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Tally } from '../_elections/tally';
import { barScale } from '../_figures/bar';
import { paintOf } from '../_figures/colours';
import { mainMeasure, nameLines, printValue, valueIn } from '../_figures/words';
import { faceWidth } from '../_site/fonts/share-faces';
import { line, rule, tidy } from './draw';
import { colours, margin, right } from './paper';
import { setLine } from './set-text';

const names = 330;
const figures = 150;

/** As many rows as there is room for; the last line then says how many more there are. */
export function bars(tally: Tally, top: number, bottom: number): Element[] {
  const measure = mainMeasure(tally);
  const all = tally.rows.filter((row) => !row.isOthers && valueIn(row, measure));
  const room = Math.max(2, Math.floor((bottom - top) / 42));
  const rows = all.length <= room ? all : all.slice(0, room - 1);
  const more = all.length - rows.length;
  const pitch = Math.min(84, (bottom - top) / (rows.length + (more > 0 ? 0.9 : 0)));
  const size = pitch >= 54 ? 32 : 27;
  const scale = barScale(tally, measure);
  const from = margin + names;
  const full = right - figures - from;
  const along = (value: number) => tidy((full * Math.min(value, scale.full)) / scale.full);
  const end = top + pitch * rows.length;
  const parts = rows.flatMap((row, index) => {
    const value = valueIn(row, measure);
    if (!value) return [];
    const middle = top + pitch * (index + 0.5);
    const thick = Math.min(40, pitch * 0.58);
    const base = middle + size * 0.35;
    return [
      ...(index > 0 ? [rule(tidy(top + pitch * index), margin, right, 1, colours.rule)] : []),
      line(setLine(nameIn(nameLines(row).main, row.shortName, size), size, 'sans', names - 16), margin, base, {
        size,
        face: row.standing ? 'strong' : 'sans',
      }),
      s('rect', {
        x: from,
        y: tidy(middle - thick / 2),
        width: Math.max(value.value > 0 ? 2 : 0, along(value.value)),
        height: tidy(thick),
        fill: paintOf(row).light,
      }),
      line(printValue(value, measure), right, base, { size, face: 'strong', anchor: 'end' }),
    ];
  });
  const half = scale.mark === undefined ? [] : [majority(from + along(scale.mark), top, end)];
  return [...parts, ...half, ...(more > 0 ? [line(moreText(more), margin, end + 32, quiet)] : [])];
}

const quiet = { size: 24, face: 'sans', fill: colours.muted } as const;

function moreText(more: number): string {
  return more === 1 ? 'and one more' : `and ${more} more`;
}

/** The whole name where it fits, else the short one. */
function nameIn(name: string, short: string, size: number): string {
  return faceWidth(name, size, 'sans') <= names - 16 ? name : short;
}

/** Half of the votes, where that is what the bars are read for. */
function majority(x: number, top: number, bottom: number): Element {
  return s('line', { x1: x, x2: x, y1: top, y2: bottom, stroke: colours.ink, strokeWidth: 2, strokeDashArray: '6 5' });
}
