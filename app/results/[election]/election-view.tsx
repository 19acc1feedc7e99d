import { bodyOf } from '../../_components/body';
import { contestsInOrder } from '../../_components/contest-order';
import { DeskNotes } from '../../_components/desk-notes';
import { LiveNote } from '../../_components/live-note';
import { PageHead } from '../../_components/page-head';
import { Prose } from '../../_components/prose';
import { type ElectionPage, getEdition } from '../../_content/edition';
import { datasets } from '../../_structured-data/dataset';
import { JsonLd } from '../../_structured-data/json-ld';
import { publisher } from '../../_structured-data/publisher';
import { areaAnchor, areaName } from '../area-name';
import { isOpen, newestCountNews, newestFigure } from '../live-election';
import { ContestView } from './contest-view';
import { ElectionRail } from './election-rail';

/** An election's page: what its contests came to, newest first, and beside it the stories and sources. */
export function ElectionView({ election }: { election: ElectionPage }) {
  const contests = contestsInOrder(election);
  const data = datasets(election);
  const about = bodyOf(election).html;
  return (
    <article className="results">
      <DeskNotes page={election} />
      <JsonLd nodes={data.length > 0 ? [...data, publisher()] : []} />
      <PageHead
        title={election.title}
        summary={election.summary}
        crumbs={[
          { label: 'Results', path: '/results/' },
          { label: areaName(election.area), path: `/results/#${areaAnchor(election.area)}` },
        ]}
      >
        {contests.length > 1 && (
          <nav className="results-contests" aria-label="Contests of this election">
            <ul>
              {contests.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#${id}`}>{title}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {isOpen(election, getEdition().clock) && (
          <LiveNote
            path={election.path}
            label="Newest figures"
            newest={newestFigure(election)}
            news={newestCountNews(election)}
          />
        )}
      </PageHead>
      <div className="results-main">
        {contests.map((contest) => (
          <ContestView key={contest.id} election={election} contest={contest} />
        ))}
        {about !== '' && (
          <section id="about" aria-labelledby="about-title" className="election-about">
            <h2 id="about-title">About this election and its figures</h2>
            <Prose html={about} />
          </section>
        )}
      </div>
      <ElectionRail election={election} />
    </article>
  );
}
