import { Time } from '../../_components/time';
import { getEdition } from '../../_content/edition';
import { isReached } from '../../_elections/moment';
import { printDecimal } from '../../_elections/numerals';
import type { Contest } from '../../_elections/schema';
import { turnoutReports } from '../../_elections/turnout';
import { site } from '../../_site/site';
import { SourceLink, type SourceLinkProps } from './source-link';

type Props = { readonly contest: Contest } & Pick<SourceLinkProps, 'target'>;

/** A contest without a count: when the polls close, and what is known of the turnout so far. */
export function ToCome({ contest, target }: Props) {
  const isPast = isReached(contest.pollsClose ?? contest.date, getEdition().clock, site.timeZone);
  return (
    <>
      <p className="contest-outcome">
        {isPast ? 'There is no count yet.' : 'Nothing is counted yet.'} <PollsClose contest={contest} />
      </p>
      <TurnoutReports contest={contest} target={target} />
    </>
  );
}

/** "The last polls close on 7 May 2017, 20:00 (UTC+2)."; without an hour the day of the vote. */
export function PollsClose({ contest: { pollsClose, date } }: { contest: Contest }) {
  const isPast = isReached(pollsClose ?? date, getEdition().clock, site.timeZone);
  if (!pollsClose) {
    return (
      <>
        The vote {isPast ? 'was' : 'is'} on <Time at={date} />.
      </>
    );
  }
  return (
    <>
      The last polls {isPast ? 'closed' : 'close'} on <Time at={pollsClose} local />.
    </>
  );
}

/** How many had voted by which hour, the latest first. */
function TurnoutReports({ contest, target }: Props) {
  const reports = turnoutReports(contest);
  if (reports.length === 0) return null;
  return (
    <dl className="how-sure">
      {reports.map(({ asOf, percent, source }) => (
        <div key={asOf.text}>
          <dt>
            Turnout, <Time at={asOf} />
          </dt>
          <dd>{printDecimal(percent)}%</dd>
          <dd className="how-sure-source">
            Source: {source ? <SourceLink source={source} target={target} /> : 'not given'}
          </dd>
        </div>
      ))}
    </dl>
  );
}
