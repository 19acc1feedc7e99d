import { methodNames } from '../../_elections/allocation';
import { allocationOf } from '../../_elections/count-allocation';
import { printAmount, printDecimal, printList, printNumber, printWord } from '../../_elections/numerals';
import type { Contest, Count } from '../../_elections/schema';
import type { Tally } from '../../_elections/tally';

const systems: Record<Contest['system'], string> = {
  majority: 'A majority of the valid votes is needed to be elected',
  plurality: 'Whoever has the most votes is elected',
  proportional: 'Seats are shared out in proportion to the votes',
  mixed: 'Seats are filled in two ways: by constituencies and in proportion to the votes',
  'electoral-college': 'The votes choose electors, and the electors choose',
  referendum: 'The answer with the most votes wins',
};

/** How votes became a result, and the seats as we recompute them from the votes. */
export function Method({ contest, count, tally }: { contest: Contest; count?: Count; tally?: Tally }) {
  const { runoff, seats } = contest;
  const runoffText = runoff === undefined ? '' : `; if nobody has it, the first ${printWord(runoff)} go to a run-off`;
  return (
    <section className="method">
      <h3>How it is decided</h3>
      <p>
        {systemText(contest)}
        {runoffText}.{seats && ` ${seatsText(contest)}`}
        {contest.note && ` ${contest.note}`}
        {seats?.note && ` ${seats.note}`}
      </p>
      {count && tally && <Recomputed contest={contest} count={count} tally={tally} />}
    </section>
  );
}

function systemText({ system, elects = 1, seats }: Contest): string {
  if (system === 'plurality' && seats) return 'In each constituency whoever has the most votes is elected';
  if (system === 'plurality' && elects > 1) return `The ${printWord(elects)} with the most votes are elected`;
  return systems[system];
}

function seatsText({ seats }: Contest): string {
  if (!seats) return '';
  const { total, allocation, threshold, exempt, unit = 'seats' } = seats;
  const method = allocation ? `, shared out by the ${methodNames[allocation]} method` : '';
  const bar =
    threshold === undefined
      ? ''
      : threshold === 'hare-quota'
        ? ' among the lists that have the votes of one full seat (the valid votes divided by the seats)'
        : ` among the lists with ${printDecimal(threshold)}% of the valid votes${exempt ? ', or exempt from that' : ''}`;
  return `There ${total === 1 ? 'is' : 'are'} ${printAmount(total, unit)}${method}${bar}.`;
}

/** Seats from votes, by the law's own method: the check that no newsroom prints. */
function Recomputed({ contest, count, tally }: { contest: Contest; count: Count; tally: Tally }) {
  const allocation = allocationOf(contest, count);
  if (!allocation || tally.rows.every((row) => row.seats === undefined)) return null;
  const { seats, excluded, lastSeat, tie } = allocation;
  const row = (key: string) => tally.rows.find((each) => each.key === key);
  const name = (key: string) => row(key)?.shortName ?? key;
  // Each of those that are level may have won a last seat by lot.
  const drawn = (key: string, number: number) => tie?.keys.includes(key) && row(key)?.seats === number + 1;
  const differing = [...seats]
    .filter(([key, number]) => (row(key)?.seats ?? 0) !== number && !drawn(key, number))
    .map(([key]) => key);
  const given = tie ? 'the seats of this count, but for what a lot decides' : 'exactly the seats of this count';
  // Seats that a list won directly, above what its votes give: every one of them makes a difference, and no other does.
  const above = differing.map((key) => (row(key)?.seats ?? 0) - (seats.get(key) ?? 0));
  const isOverhang = above.every((number) => number > 0) && above.reduce((a, b) => a + b, 0) === count.overhang;
  return (
    <p>
      <strong>Recomputed from the votes:</strong>{' '}
      {differing.length === 0
        ? `the method gives ${given}.`
        : isOverhang
          ? `the method gives the seats of this count, but for the ${printAmount(count.overhang ?? 0, 'overhang seats')} of ${printList(differing.map(name))}.`
          : `the method gives other seats for ${printList(differing.map(name))} than this count has.`}{' '}
      {excluded.length > 0 &&
        `${printNumber(excluded.length)} of ${printNumber(seats.size)} lists ${excluded.length === 1 ? 'takes' : 'take'} no part in it, being below the threshold. `}
      {tie &&
        `${printList(tie.keys.map(name))} are level on the last ${tie.seats === 1 ? 'seat' : printAmount(tie.seats, 'seats')}: a lot decides. `}
      {lastSeat &&
        `The last seat went to ${name(lastSeat.winner)}; with ${printAmount(lastSeat.votes, 'votes')} more it would have been ${possessive(name(lastSeat.runnerUp))}.`}
    </p>
  );
}

function possessive(name: string): string {
  return `${name}’s`;
}
