/** A chamber: the half circle, and below it every party with its seats. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { printAmount, printNumber } from '../_elections/numerals';
import type { Tally } from '../_elections/tally';
import { columnsFor, frame, type ResultOptions } from './bars';
import { hemicycle } from './hemicycle';
import { resultTable } from './result-table';

export interface ChamberOptions extends ResultOptions {
  /** The editor's order of the parties, left to right. */
  readonly seating?: readonly string[];
  /** The table behind a summary, where there is little height. */
  readonly folded?: boolean;
}

/** @returns undefined where the count gives no seats */
export function hemicycleFigure(tally: Tally, options: ChamberOptions = {}): Element | undefined {
  const drawing = hemicycle(tally, options.seating);
  if (!drawing) return undefined;
  const caption = `${options.title ?? 'Chamber'}: seats in order of size`;
  const columns = columnsFor('seats', options);
  const tables = resultTable(tally, { bars: 'seats', columns, caption, since: options.since });
  const folded = h('details.fig-fold', [h('summary', 'Every party in figures'), ...tables]);
  return frame('chamber', tally, options, [
    h('p.fig-sub', reading(tally)),
    drawing,
    ...(options.folded ? [folded] : tables),
  ]);
}

/** How to read the drawing. */
export function reading({ chamber }: Tally): string {
  if (!chamber) return '';
  const { majority, total, unit, vacant, overhang, effectiveMajority } = chamber;
  const parts = [
    `Each dot is one of ${printAmount(total, unit)}; the dashed line is the majority of ${printNumber(majority)}.`,
  ];
  if (overhang)
    parts.push(`${printNumber(overhang)} of them ${overhang === 1 ? 'is an overhang seat' : 'are overhang seats'}.`);
  if (vacant) {
    const effective =
      effectiveMajority === majority
        ? ''
        : `, so that ${printNumber(effectiveMajority)} ${effectiveMajority === 1 ? 'is' : 'are'} a majority of those filled`;
    parts.push(`${printNumber(vacant)} ${vacant === 1 ? 'is' : 'are'} vacant (open rings)${effective}.`);
  }
  return parts.join(' ');
}
