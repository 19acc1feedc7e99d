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
  const rows = rowsToShow(tally, measure).slice(0, most);
  const top = Math.max(...rows.map((row) => valueIn(row, measure)?.value ?? 0)) || 1;
  // Shares of several contests stand one below the other: on one scale, to all of the votes.
  const longest = measure === 'share' ? 100 : top;
  return (
    <ul className="count-rows">
      {rows.map((row) => (
        <Row key={row.key} row={row} measure={measure} longest={longest} />
      ))}
    </ul>
  );
}

/** Who has a seat, where there are seats, the others too; else all that are named. */
function rowsToShow({ rows }: Tally, measure: Measure): TallyRow[] {
  return rows.filter((row) => (measure === 'seats' ? row.seats : !row.isOthers));
}

interface RowProps {
  readonly row: TallyRow;
  readonly measure: Measure;
  readonly longest: number;
}

function Row({ row, measure, longest }: RowProps) {
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
