import { Frame } from '../_components/frame';
import { PageHead } from '../_components/page-head';
import { getEdition } from '../_content/edition';
import { pageMetadata } from '../_site/metadata';
import { href } from '../_site/site';

const description = 'Who writes for The Tally: its desks, and its guests.';

export const metadata = pageMetadata({ title: 'Authors', description, path: '/authors/' });

export default function Page() {
  const { authors, postsOfAuthor } = getEdition();
  return (
    <Frame path="/authors/" className="list-page">
      <PageHead title="Authors" summary={description} />
      <ul className="topic-list">
        {authors.map((author) => {
          const { length } = postsOfAuthor(author.id);
          return (
            <li key={author.id} className="topic-item">
              <h2>
                <a href={href(author.path)}>{author.name}</a>
              </h2>
              {author.role && <p>{author.role}</p>}
              <p className="card-meta facts">
                <span>{length === 1 ? '1 story' : `${length} stories`}</span>
              </p>
            </li>
          );
        })}
      </ul>
    </Frame>
  );
}
