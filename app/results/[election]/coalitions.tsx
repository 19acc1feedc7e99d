import { minimalCoalitions } from '../../_elections/coalitions';
import { printAmount, printNumber } from '../../_elections/numerals';
import type { Tally } from '../../_elections/tally';

const shown = 8;

/**
 * Who can make a majority together, where nobody has one alone. The list is what readers without JavaScript have; the builder for
 * choosing parties goes above it.
 */
export function CoalitionList({ tally }: { tally: Tally }) {
  const { chamber, outcome } = tally;
  if (!chamber || outcome.kind !== 'hung') return null;
  const parties = tally.rows.filter((row) => row.seats && !row.isOthers);
  const { coalitions, complete } = minimalCoalitions(
    parties.map(({ key, seats = 0 }) => ({ key, seats })),
    chamber.majority,
  );
  if (coalitions.length === 0) return null;
  const name = (key: string) => parties.find((row) => row.key === key)?.shortName ?? key;
  const line = ({ keys, seats, over }: (typeof coalitions)[number]) => (
    <tr key={keys.join(' ')}>
      <th scope="row">{keys.map(name).join(' + ')}</th>
      <td>{printNumber(seats)}</td>
      <td>{over === 0 ? 'just enough' : `${printNumber(over)} over`}</td>
    </tr>
  );
  const rest = coalitions.slice(shown);
  return (
    <section className="coalitions">
      <h3>Who could have a majority together</h3>
      <p className="contest-lead">
        Coalitions with {printAmount(chamber.majority, chamber.unit)} or more in which every party is needed, the fewest
        parties first. This is arithmetic: it says nothing about who would work with whom.
      </p>
      <Table>{coalitions.slice(0, shown).map(line)}</Table>
      {rest.length > 0 && (
        <details>
          <summary>
            {printNumber(rest.length)} more{complete ? '' : ', and others that need as many parties or more'}
          </summary>
          <Table>{rest.map(line)}</Table>
        </details>
      )}
    </section>
  );
}

function Table({ children }: { children: React.ReactNode }) {
  return (
    <table className="coalition-table">
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
