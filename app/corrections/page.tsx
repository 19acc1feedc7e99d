import { CorrectionList } from '../_components/correction-list';
import { Frame } from '../_components/frame';
import { PageHead } from '../_components/page-head';
import { getEdition, type Post } from '../_content/edition';
import { pageMetadata } from '../_site/metadata';
import { href, site } from '../_site/site';

const description = 'What we had wrong, and what is right: every correction of every story, the newest first.';

export const metadata = pageMetadata({ title: 'Corrections', description, path: '/corrections/' });

export default function Page() {
  const corrected = getEdition()
    .posts.filter(({ corrections }) => corrections?.length)
    .toSorted((a, b) => newest(b) - newest(a));
  return (
    <Frame path="/corrections/" className="list-page">
      <PageHead title="Corrections" summary={description} />
      {corrected.length === 0 && <p className="nothing-yet">There has been none so far.</p>}
      <ul className="corrected">
        {corrected.map((post) => (
          <li key={post.id}>
            <h2>
              <a href={href(post.path)}>{post.title}</a>
            </h2>
            <CorrectionList corrections={post.corrections ?? []} />
          </li>
        ))}
      </ul>
      <p className="corrections-policy">
        What counts as a correction, and what we do about one, stands on the page{' '}
        <a href={href('/about/#corrections')}>about {site.name}</a>. If you have found an error, write to{' '}
        <a href={`mailto:${site.contact}`}>{site.contact}</a>.
      </p>
    </Frame>
  );
}

function newest(post: Post): number {
  return Math.max(...(post.corrections ?? []).map(({ at }) => at.instant));
}
