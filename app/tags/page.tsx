import { Frame } from '../_components/frame';
import { PageHead } from '../_components/page-head';
import { getEdition } from '../_content/edition';
import { pageMetadata } from '../_site/metadata';
import { href } from '../_site/site';

const description = 'The people, places and matters that more than one story is about.';

export const metadata = pageMetadata({ title: 'Tags', description, path: '/tags/' });

/** With thousands of stories there are thousands of tags; those of few stories are found from their stories and by the search. */
const most = 400;

export default function Page() {
  const { tags: all } = getEdition();
  const fewest = all.map(({ posts }) => posts.length).toSorted((a, b) => b - a)[most - 1] ?? 0;
  const tags = all.filter(({ posts }) => posts.length >= fewest).slice(0, most);
  return (
    <Frame path="/tags/" className="list-page">
      <PageHead title="Tags" summary={description} />
      {tags.length > 0 ? (
        <ul className="tag-list">
          {tags.map((tag) => (
            <li key={tag.id}>
              <a href={href(tag.path)}>{tag.name}</a> <span>{tag.posts.length} stories</span>
            </li>
          ))}
        </ul>
      ) : (
        <p>No tags yet.</p>
      )}
    </Frame>
  );
}
