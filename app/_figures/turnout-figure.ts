/** Who may vote, who did, and what became of the ballots. */
import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { printDecimal, printNumber, printSigned } from '../_elections/numerals';
import type { Outcome, Tally } from '../_elections/tally';
import { framed } from './caption';

const parts = ['valid', 'blank', 'invalid'] as const;
const names = {
  registered: 'Registered',
  cast: 'Ballots cast',
  valid: 'Valid votes',
  blank: 'Blank',
  invalid: 'Invalid',
} as const;
type Field = keyof typeof names;

/** @returns undefined where the count gives fewer than two of the figures: there is nothing to compare */
export function turnoutFigure(tally: Tally, title?: string): Element | undefined {
  const { ballots } = tally;
  const fields = (['registered', 'cast', ...parts] as const).filter((field) => ballots[field] !== undefined);
  if (fields.length < 2) return undefined;
  const { certainty } = tally.outcome;
  const lead =
    certainty === 'partial' ? 'Ballots counted so far:' : certainty === 'estimate' ? 'Estimated turnout' : 'Turnout';
  const sub = tally.turnout
    ? `${lead} ${printDecimal(tally.turnout)}% of those registered${changed(tally)}.`
    : undefined;
  return framed('turnout', { title, sub }, [
    drawing(tally),
    h('table.fig-table.fig-ballots', [
      h('caption.fig-hidden', `${title ?? 'Turnout'}: ballots`),
      h('thead.fig-hidden', [h('tr', [h('th', { scope: 'col' }, 'Ballots'), h('th', { scope: 'col' }, 'Number')])]),
      h('tbody', linesOf(tally, fields).map(row)),
    ]),
  ]);
}

function changed({ turnoutChange }: Tally): string {
  return turnoutChange ? `, ${printSigned(turnoutChange)} points since the last election` : '';
}

interface Line {
  readonly name: string;
  readonly field: string;
  readonly value: number;
  /** The stretch of the bar that it is; a sum is none. */
  readonly swatch?: Field;
}

/** The rows of the table: every stretch of the bar has one with its swatch, and sums have none. */
function linesOf({ ballots, outcome }: Tally, fields: readonly Field[]): Line[] {
  const { registered, cast } = ballots;
  const known = parts.filter((part) => ballots[part] !== undefined);
  const lines = fields.map((field): Line => {
    const isStretch = field !== 'registered' && (field !== 'cast' || known.length === 0);
    return { name: names[field], field, value: ballots[field] ?? 0, swatch: isStretch ? field : undefined };
  });
  const rest = known.length === 0 ? 0 : (cast ?? 0) - known.reduce((sum, part) => sum + (ballots[part] ?? 0), 0);
  if (rest > 0) lines.push({ name: 'Not broken down', field: 'rest', value: rest, swatch: 'cast' });
  const drawn = cast ?? known.reduce((sum, part) => sum + (ballots[part] ?? 0), 0);
  if (registered !== undefined && registered >= drawn) {
    lines.push({ name: absence(outcome, cast), field: 'absent', value: registered - drawn, swatch: 'registered' });
  }
  return lines;
}

/** What the rest of those registered did, as far as a count can tell. */
function absence({ certainty }: Outcome, cast: number | undefined): string {
  if (certainty === 'partial') return 'Not counted yet, or did not vote';
  return cast === undefined ? 'No vote among these' : 'Did not vote';
}

function row({ name, field, value, swatch }: Line): Element {
  const key = s('svg', { className: ['fig-key'], width: 12, height: 12, ariaHidden: 'true' }, [
    s('rect', { className: [`fig-part-${swatch}`], x: 1, y: 1, width: 10, height: 10 }),
  ]);
  const isPart = field !== 'registered' && field !== 'cast' && field !== 'absent';
  return h('tr', { className: isPart ? ['fig-part'] : [] }, [
    h('th', { scope: 'row' }, [...(swatch ? [key] : []), name]),
    h('td', { dataField: field, dataValue: String(value) }, printNumber(value)),
  ]);
}

/** One bar: all who may vote as the outline, the ballots inside it by what they were. */
function drawing({ ballots }: Tally): Element {
  const known = parts.reduce((sum, part) => sum + (ballots[part] ?? 0), 0);
  const whole = Math.max(ballots.registered ?? 0, ballots.cast ?? 0, known) || 1;
  const along = (value: number) => `${((100 * value) / whole).toFixed(3)}%`;
  const rect = (field: Field, from: number, value: number) =>
    s('rect', {
      className: [`fig-part-${field}`],
      x: along(from),
      width: along(value),
      y: 2,
      height: 24,
      dataField: field,
      dataValue: String(value),
    });
  let from = 0;
  const inside = parts.flatMap((part) => {
    const value = ballots[part];
    if (value === undefined) return [];
    from += value;
    return [rect(part, from - value, value)];
  });
  return s(
    'svg',
    { className: ['fig-turnout-svg'], width: '100%', height: 28, ariaHidden: 'true', focusable: 'false' },
    [
      ...(ballots.registered === undefined ? [] : [rect('registered', 0, ballots.registered)]),
      ...(ballots.cast === undefined ? [] : [rect('cast', 0, ballots.cast)]),
      ...inside,
    ],
  );
}
