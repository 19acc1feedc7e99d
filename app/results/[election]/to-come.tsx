import { Time } from '../../_components/time';
import { getEdition } from '../../_content/edition';
import { isReached } from '../../_elections/moment';
import { printDecimal } from '../../_elections/numerals';
import type { Contest } from '../../_elections/schema';
import { site } from '../../_site/site';
import { SourceLink } from './source-link';

/** A contest without a count: when the polls close, and what is known of the turnout so far. */
export function ToCome({ contest }: { contest: Contest }) {
  const isPast = isReached(contest.pollsClose ?? contest.date, getEdition().clock, site.timeZone);
  const lead = isPast ? 'There is no count yet.' : 'Nothing is counted yet.';
  const reports = [...(contest.turnout ?? [])].reverse();
  return (
    <>
      <p className="contest-outcome">
        {contest.pollsClose ? (
          <>
            {lead} The last polls {isPast ? 'closed' : 'close'} on <Time at={contest.pollsClose} />.
          </>
        ) : (
          <>
            {lead} The vote {isPast ? 'was' : 'is'} on <Time at={contest.date} />.
          </>
        )}
      </p>
      {reports.length > 0 && (
        <dl className="how-sure">
          {reports.map((report) => (
            <div key={report.asOf.text}>
              <dt>
                Turnout, <Time at={report.asOf} />
              </dt>
              <dd>
                {printDecimal(report.percent)}%{report.source && <SourceLink source={report.source} />}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
