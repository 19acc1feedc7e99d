import { Time } from '../../_components/time';
import { printDecimal } from '../../_elections/numerals';
import type { Contest } from '../../_elections/schema';
import { SourceLink } from './source-link';

/** A contest without a count: when the polls close, and what is known of the turnout so far. */
export function ToCome({ contest }: { contest: Contest }) {
  const reports = [...(contest.turnout ?? [])].reverse();
  return (
    <>
      <p className="contest-outcome">
        {contest.pollsClose ? (
          <>
            Nothing is counted yet. The last polls close on <Time at={contest.pollsClose} />.
          </>
        ) : (
          <>
            Nothing is counted yet. The vote is on <Time at={contest.date} />.
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
