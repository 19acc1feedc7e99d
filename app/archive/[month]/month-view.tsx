import { Frame } from '../../_components/frame';
import { grouped } from '../../_components/grouped';
import { PageHead } from '../../_components/page-head';
import { PostCard } from '../../_components/post-card';
import type { Month, Post } from '../../_content/edition';
import { printDay, printMonth } from '../../_site/dates';
import { href } from '../../_site/site';

interface Props {
  readonly month: Month;
  readonly newer?: Month;
  readonly older?: Month;
}

/** The stories of a month, day by day. */
export function MonthView({ month, newer, older }: Props) {
  const days = grouped(month.posts, ({ date }) => date.day);
  return (
    <Frame path={`/archive/${month.id}/`} className="list-page">
      <PageHead title={printMonth(month.id)} crumbs={[{ label: 'Archive', path: '/archive/' }]} />
      {[...days].map(([day, posts]) => (
        <Day key={day} day={day} posts={posts} />
      ))}
      <nav className="page-links" aria-label="Other months">
        {newer && (
          <a href={href(`/archive/${newer.id}/`)} rel="next">
            ← {printMonth(newer.id)}
          </a>
        )}
        {older && (
          <a href={href(`/archive/${older.id}/`)} rel="prev">
            {printMonth(older.id)} →
          </a>
        )}
      </nav>
    </Frame>
  );
}

function Day({ day, posts }: { day: string; posts: readonly Post[] }) {
  return (
    <section className="archive-day" aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`}>{printDay(day)}</h2>
      <ul>
        {posts.map((post) => (
          <li key={post.id}>
            <PostCard post={post} summary dated={false} />
          </li>
        ))}
      </ul>
    </section>
  );
}
