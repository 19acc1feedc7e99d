import type { ElectionPage } from '../../_content/edition';
import { href, site } from '../../_site/site';
import { contestPath, csvPath, electionPath, indexPath, nistPath } from '../../data/addresses';
import { embedCodes } from './embed-code';

/** Links to an election's figures as files: each contest, the whole, the standard's shape, and the licence. */
export function TakeAway({ election: { id, contests } }: { election: ElectionPage }) {
  return (
    <section>
      <h2 className="aside-title">Take the data</h2>
      <ul className="rail-sources">
        {contests.map((contest) => (
          <li key={contest.id}>
            {contest.title}: <DataLink path={csvPath(id, contest.id)} label="CSV" of={contest.title} />,{' '}
            <DataLink path={contestPath(id, contest.id)} label="JSON" of={contest.title} />
          </li>
        ))}
        <li>
          The whole election: <DataLink path={electionPath(id)} label="JSON" of="the whole election" />,{' '}
          <DataLink path={nistPath(id)} label="NIST SP 1500-100" of="the whole election" />
        </li>
        <li>
          <a href={`#${embedCodes}`}>Figures to embed, with code to copy</a>
        </li>
        <li>
          <a href={href(indexPath)}>Every election’s files</a>
        </li>
        <li>
          Licence:{' '}
          <a href={site.dataLicence.url} rel="license external">
            {site.dataLicence.name}
          </a>
        </li>
      </ul>
    </section>
  );
}

/** A link to a file, told apart from the others of its kind by those who hear it. */
function DataLink({ path, label, of }: { path: string; label: string; of: string }) {
  return (
    <a href={href(path)} aria-label={`${label}: ${of}`}>
      {label}
    </a>
  );
}
