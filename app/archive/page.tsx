import { Frame } from '../_components/frame';
import { grouped } from '../_components/grouped';
import { PageHead } from '../_components/page-head';
import { TallyMarks } from '../_components/tally-marks';
import { getEdition, type Month } from '../_content/edition';
import { printMonth } from '../_site/dates';
import { pageMetadata } from '../_site/metadata';
import { href } from '../_site/site';

const description = 'Every story, by the month it was published in.';

export const metadata = pageMetadata({ title: 'Archive', description, path: '/archive/' });

export default function Page() {
  const years = grouped(getEdition().months, ({ id }) => id.slice(0, 4));
  return (
    <Frame path="/archive/" className="list-page">
      <PageHead title="Archive" summary={description} />
      {[...years].map(([year, months]) => (
        <section key={year} className="archive-year" aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>{year}</h2>
          <ol>
            {months.map((month) => (
              <MonthRow key={month.id} month={month} />
            ))}
          </ol>
        </section>
      ))}
    </Frame>
  );
}

function MonthRow({ month: { id, posts } }: { month: Month }) {
  return (
    <li className="archive-month">
      <a href={href(`/archive/${id}/`)}>{printMonth(id)}</a>
      <TallyMarks of={posts.length} />
      <span>{posts.length === 1 ? '1 story' : `${posts.length} stories`}</span>
    </li>
  );
}
