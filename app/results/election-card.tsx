import { talliesOf } from '../_components/contest-tallies';
import { CountRows } from '../_components/count-rows';
import { Time } from '../_components/time';
import type { ElectionPage } from '../_content/edition';
import { outcomeSentence } from '../_elections/outcome-sentence';
import type { Contest } from '../_elections/schema';
import { Figure } from '../_figures/figure';
import { seatsBar } from '../_figures/seats-bar';
import { statusWord } from '../_figures/words';
import { href } from '../_site/site';
import { areaName } from './area-name';
import { contestsInOrder } from './contest-order';

/** An election in the hub: each contest with its outcome, its status and a small picture. */
export function ElectionCard({ election }: { election: ElectionPage }) {
  return (
    <article className="hub-card">
      <p className="kind">{areaName(election.area)}</p>
      <h3>
        <a href={href(election.path)}>{election.title}</a>
      </h3>
      {contestsInOrder(election).map((contest) => (
        <HubContest key={contest.id} election={election} contest={contest} />
      ))}
    </article>
  );
}

function HubContest({ election, contest }: { election: ElectionPage; contest: Contest }) {
  const newest = talliesOf(election, contest).at(-1);
  const bar = newest && seatsBar(newest, contest.seating);
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
          <p className="hub-status">
            {contest.pollsClose ? 'The last polls close' : 'The vote is'} on{' '}
            <Time at={contest.pollsClose ?? contest.date} />.
          </p>
        )}
      </div>
      {newest && (
        <div className="hub-picture">
          {bar && <Figure tree={bar} />}
          <CountRows tally={newest} most={3} />
        </div>
      )}
    </section>
  );
}
