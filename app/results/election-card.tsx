import { contestsInOrder } from '../_components/contest-order';
import { talliesOf } from '../_components/contest-tallies';
import { CountRows } from '../_components/count-rows';
import { Time } from '../_components/time';
import type { ElectionPage } from '../_content/edition';
import { printDecimal } from '../_elections/numerals';
import { outcomeSentence } from '../_elections/outcome-sentence';
import type { Contest } from '../_elections/schema';
import { newestTurnoutReport } from '../_elections/turnout';
import { Figure } from '../_figures/figure';
import { seatsBar } from '../_figures/seats-bar';
import { statusWord } from '../_figures/words';
import { href } from '../_site/site';
import { Calls } from './[election]/calls';
import { SourceLink } from './[election]/source-link';
import { PollsClose } from './[election]/to-come';
import { areaName } from './area-name';

interface Props {
  readonly election: ElectionPage;
  /** Whether there is room for a picture of each contest. */
  readonly picture: boolean;
}

/** An election in the hub: each contest with its outcome, its status and a small picture. */
export function ElectionCard({ election, picture }: Props) {
  return (
    <article className="hub-card">
      <p className="kind">{areaName(election.area)}</p>
      <h3>
        <a href={href(election.path)}>{election.title}</a>
      </h3>
      {contestsInOrder(election).map((contest) => (
        <HubContest key={contest.id} election={election} contest={contest} picture={picture} />
      ))}
    </article>
  );
}

function HubContest({ election, contest, picture }: Props & { contest: Contest }) {
  const newest = talliesOf(election, contest).at(-1);
  const bar = picture && newest && seatsBar(newest, contest.seating);
  return (
    <section className="hub-contest">
      <div>
        <h4>
          <a href={href(`${election.path}#${contest.id}`)}>{contest.title}</a>
        </h4>
        {newest ? (
          <>
            <p>{outcomeSentence(newest, { contest })}</p>
            <p className="hub-status">
              <b>{statusWord(newest.status)}</b> · <Time at={newest.asOf} />
            </p>
          </>
        ) : (
          <Uncounted election={election} contest={contest} />
        )}
      </div>
      {picture && newest && (
        <div className="hub-picture">
          {bar && <Figure tree={bar} />}
          <CountRows tally={newest} most={3} />
        </div>
      )}
    </section>
  );
}

/** A contest before its first count: when the polls close, how many had voted at last, who was called. */
function Uncounted({ election, contest }: { election: ElectionPage; contest: Contest }) {
  const latest = newestTurnoutReport(contest);
  return (
    <>
      <p className="hub-status">
        <PollsClose contest={contest} />
      </p>
      {latest && (
        <p className="hub-status">
          Turnout <b>{printDecimal(latest.percent)}%</b> · <Time at={latest.asOf} />
          {latest.source && (
            <>
              {' '}
              · Source: <SourceLink source={latest.source} />
            </>
          )}
        </p>
      )}
      <Calls election={election} contest={contest} />
    </>
  );
}
