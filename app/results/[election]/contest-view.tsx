import { previousOf, talliesOf } from '../../_components/contest-tallies';
import { PassOn } from '../../_components/pass-on';
import type { ElectionPage } from '../../_content/edition';
import { outcomeSentence } from '../../_elections/outcome-sentence';
import type { Contest } from '../../_elections/schema';
import type { Tally } from '../../_elections/tally';
import { countAnchor } from '../../_figures/anchors';
import { barsFigure } from '../../_figures/bars';
import { Figure } from '../../_figures/figure';
import { hemicycleFigure } from '../../_figures/hemicycle-figure';
import { turnoutFigure } from '../../_figures/turnout-figure';
import { Calls } from './calls';
import { Candidates } from './candidates';
import { CoalitionList } from './coalitions';
import { CountHistory } from './count-history';
import { HowSure } from './how-sure';
import { Method } from './method';
import { Polls } from './polls';
import { Rounds } from './rounds-view';
import { ToCome } from './to-come';

export interface ContestProps {
  readonly election: ElectionPage;
  readonly contest: Contest;
}

/** A contest from the top down: its outcome in a sentence, how sure that is, the picture with its table, how it came about. */
export function ContestView({ election, contest }: ContestProps) {
  const tallies = talliesOf(election, contest);
  const newest = tallies.at(-1);
  const heading = `${contest.id}-title`;
  return (
    <section className="contest" id={contest.id} aria-labelledby={heading}>
      <h2 id={heading}>
        <a href={`#${contest.id}`}>{contest.title}</a>
      </h2>
      <PassOn path={`${election.path}#${contest.id}`} what={contest.title} share />
      {newest ? (
        <Newest election={election} contest={contest} tally={newest} />
      ) : (
        <>
          <ToCome contest={contest} />
          <Calls election={election} contest={contest} />
        </>
      )}
      <CountHistory contest={contest} tallies={tallies} />
      <Rounds election={election} contest={contest} tally={newest} />
      <Polls election={election} contest={contest} tally={newest} />
      <Candidates election={election} contest={contest} />
      <Method contest={contest} count={contest.counts?.at(-1)} tally={newest} />
    </section>
  );
}

function Newest({ election, contest, tally }: ContestProps & { tally: Tally }) {
  const since = previousOf(election)?.contests.at(-1)?.date.day.slice(0, 4);
  const options = { title: contest.title, bare: true, complete: true, since };
  const figure = hemicycleFigure(tally, { ...options, seating: contest.seating }) ?? barsFigure(tally, options);
  const ballots = turnoutFigure(tally);
  return (
    <>
      <div id={countAnchor(contest.id, tally.countId)}>
        <p className="contest-outcome">{outcomeSentence(tally, { contest })}</p>
        <HowSure tally={tally} />
        <Calls election={election} contest={contest} />
        <Figure tree={figure} />
      </div>
      {/* Parties govern together; of candidates one is chosen. */}
      {!contest.candidates && <CoalitionList tally={tally} />}
      {ballots && (
        <section>
          <h3>Who voted</h3>
          <Figure tree={ballots} />
        </section>
      )}
    </>
  );
}
