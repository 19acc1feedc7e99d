import type { Tally, TallyRow } from '../_elections/tally';
import { filled, paintOf } from '../_figures/colours';
import { type Measure, mainMeasure, measureWord, printValue, valueIn } from '../_figures/words';

const mostRows = 4;

/** What the rows' figures are: "seats", "% of votes". */
export function countUnit(tally: Tally): string {
  const measure = mainMeasure(tally);
  return measure === 'share' ? '% of votes' : measureWord(measure, tally).toLowerCase();
}

/** The first of a count, small: name, bar, figure. */
export function CountRows({ tally, most = mostRows }: { tally: Tally; most?: number }) {
  const measure = mainMeasure(tally);
  const rows = tally.rows.filter((row) => !row.isOthers).slice(0, most);
  const longest = Math.max(...rows.map((row) => valueIn(row, measure)?.value ?? 0)) || 1;
  return (
    <ul className="count-rows">
      {rows.map((row) => (
        <Row key={row.key} row={row} measure={measure} longest={longest} />
      ))}
    </ul>
  );
}

function Row({ row, measure, longest }: { row: TallyRow; measure: Measure; longest: number }) {
  const value = valueIn(row, measure);
  const paint = paintOf(row);
  return (
    <li>
      <span className="count-name">
        {row.shortName}
        {row.standing && <span className="count-standing"> {row.standing === 'elected' ? 'elected' : 'through'}</span>}
      </span>
      <svg className="count-bar" height="9" width="100%" aria-hidden="true" focusable="false" fill={paint.both}>
        {value && (
          <rect className="fig-mark" width={`${(100 * value.value) / longest}%`} height="9" {...filled(paint)} />
        )}
      </svg>
      <span className="count-value">{value ? printValue(value, measure) : 'not given'}</span>
    </li>
  );
}
