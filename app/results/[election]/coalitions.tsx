import { type Coalitions, chamberCoalitions } from '../../_elections/coalitions';
import type { Chamber } from '../../_elections/majority';
import { printAmount, printNumber } from '../../_elections/numerals';
import type { Tally, TallyRow } from '../../_elections/tally';
import { filled, paintOf } from '../../_figures/colours';
import { CoalitionBuilder } from './coalition-builder';
import type { Basis } from './coalition-choice';

const shown = 8;
/** Of a chamber of many parties there are hundreds; nobody reads on to those of seven. */
const listed = 40;

/**
 * Who can make a majority together: a builder for choosing parties, and below it, where nobody has a majority alone, the
 * coalitions that there are. That list is what readers without JavaScript have.
 */
export function CoalitionList({ tally }: { tally: Tally }) {
  const { chamber, outcome, contest } = tally;
  const parties = tally.rows.filter((row) => row.seats && !row.isOthers);
  const isHung = outcome.kind === 'hung';
  if (!chamber || parties.length < (isHung ? 2 : 3)) return null;
  const possible = isHung ? chamberCoalitions(tally, listed) : undefined;
  const hasList = possible !== undefined && possible.coalitions.length > 0;
  const anchor = `${contest}-coalitions`;
  return (
    <section className={hasList ? 'coalitions' : 'coalitions needs-script'} id={anchor}>
      <h3>{hasList ? 'Who could have a majority together' : 'What parties have together'}</h3>
      <CoalitionBuilder
        contest={contest}
        anchor={anchor}
        parties={painted(parties)}
        chamber={chamber}
        basis={basisOf(outcome)}
      />
      {hasList && <MinimalCoalitions {...possible} parties={parties} chamber={chamber} />}
    </section>
  );
}

/** What the builder needs of each party, as plain as it goes over to the browser. */
function painted(rows: readonly TallyRow[]) {
  return rows.map((row) => {
    const paint = paintOf(row);
    const { key, name, shortName, seats = 0 } = row;
    return { key, name, shortName, seats, ...filled(paint), fallback: paint.both };
  });
}

function basisOf({ certainty }: Tally['outcome']): Basis | undefined {
  if (certainty === 'estimate') return 'By this estimate';
  return certainty === 'partial' ? 'So far' : undefined;
}

interface ListProps extends Coalitions {
  readonly parties: readonly TallyRow[];
  readonly chamber: Chamber;
}

/** The coalitions in which every party is needed, the fewest parties first. */
function MinimalCoalitions({ coalitions, complete, parties, chamber }: ListProps) {
  const name = (key: string) => parties.find((row) => row.key === key)?.shortName ?? key;
  const line = ({ keys, seats, over }: (typeof coalitions)[number]) => (
    <tr key={keys.join(' ')}>
      <th scope="row">{keys.map(name).join(' + ')}</th>
      <td>{printNumber(seats)}</td>
      <td>{over === 0 ? 'just enough' : `${printNumber(over)} over`}</td>
    </tr>
  );
  const rest = coalitions.slice(shown);
  const enough = `${printAmount(chamber.majority, chamber.unit)} or more`;
  return (
    <>
      <p className="contest-lead">
        Coalitions with {enough} in which every party is needed, the fewest parties first. This is arithmetic: it says
        nothing about who would work with whom.
      </p>
      <Table caption={`Coalitions with ${enough}`}>{coalitions.slice(0, shown).map(line)}</Table>
      {rest.length > 0 && (
        <details>
          <summary>
            {printNumber(rest.length)} more{complete ? '' : ', and others that need as many parties or more'}
          </summary>
          <Table caption={`More coalitions with ${enough}`}>{rest.map(line)}</Table>
        </details>
      )}
    </>
  );
}

function Table({ caption, children }: { caption: string; children: React.ReactNode }) {
  return (
    <table className="coalition-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Parties</th>
          <th scope="col">Seats</th>
          <th scope="col">Over the majority</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
