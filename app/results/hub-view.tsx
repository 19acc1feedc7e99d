import { LiveNote } from '../_components/live-note';
import { PageHead } from '../_components/page-head';
import { getEdition } from '../_content/edition';
import { latest } from '../_elections/moment';
import { href } from '../_site/site';
import { areaAnchor } from './area-name';
import { ElectionCard } from './election-card';
import { AreaFilter } from './hub-filter';
import { byArea, byYear, type HubArea, toCome } from './hub-groups';
import { newestFigure } from './live-election';

/** What the hub says of itself, on the page and in its head. */
export const hubDescription =
  'Every election on this site, newest first: how it came out, how sure that is, and where each figure comes from.';

/** Older elections stand in the hub in words alone: with hundreds of them the page would weigh megabytes. */
const mostPictured = 40;

/** All elections: those to come, then year by year, with a filter and an index by country. */
export function HubView() {
  const { elections, today } = getEdition();
  const areas = byArea(elections);
  const next = toCome(elections, today);
  const groups = [
    ...(next.length > 0 ? [{ id: 'to-come', title: 'To come', elections: next }] : []),
    ...byYear(elections.filter((election) => !next.includes(election))).map((group) => ({
      id: `year-${group.year}`,
      title: group.year,
      elections: group.elections,
    })),
  ];
  const pictured = new Set(groups.flatMap((group) => group.elections).slice(0, mostPictured));
  const place = (area: string) => areas.findIndex(({ code }) => code === area) + 1;
  return (
    <div className="hub">
      <PageHead title="Results" summary={hubDescription}>
        <LiveNote
          path="/results/"
          label="Newest figures"
          newest={latest(elections.flatMap((election) => newestFigure(election) ?? []))}
          news="New figures are in."
        />
      </PageHead>
      {elections.length === 0 && <p>No election is published yet.</p>}
      <AreaFilter areas={areas} />
      {groups.map((group) => (
        <section key={group.id} id={group.id} className="hub-year" aria-labelledby={`${group.id}-title`}>
          <h2 id={`${group.id}-title`}>{group.title}</h2>
          <ol className="hub-list">
            {group.elections.map((election) => (
              <li key={election.id} className={`hub-item area-${place(election.area)}`}>
                <ElectionCard election={election} picture={pictured.has(election)} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <AreaIndex areas={areas} />
    </div>
  );
}

/** Every election by country: where the filter isn't known to the browser, and for whoever looks for a place. */
function AreaIndex({ areas }: { areas: readonly HubArea[] }) {
  if (areas.length === 0) return null;
  return (
    <section className="hub-areas" aria-labelledby="by-country">
      <h2 id="by-country">By country</h2>
      <dl>
        {areas.map(({ code, name, elections }) => (
          <div key={code} id={areaAnchor(code)}>
            <dt>{name}</dt>
            {elections.map((election) => (
              <dd key={election.id}>
                <a href={href(election.path)}>{election.title}</a>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
