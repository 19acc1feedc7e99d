import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CorrectionList } from '../../_components/correction-list';
import { Frame } from '../../_components/frame';
import { PageHead } from '../../_components/page-head';
import { PageLinks } from '../../_components/page-links';
import { listPage, pageParams, pagePath } from '../../_components/pagination';
import { getEdition, type Post } from '../../_content/edition';
import { pageMetadata } from '../../_site/metadata';
import { href, site } from '../../_site/site';

const path = '/corrections/';
const description = 'What we had wrong, and what is right: every correction of every story, the newest first.';

interface Props {
  readonly params: Promise<{ page?: string[] }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return pageParams(getEdition().corrected.length).map((page) => ({ page }));
}

async function find(params: Props['params']) {
  return listPage(getEdition().corrected, (await params).page);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const stories = await find(params);
  if (!stories) return {};
  const title = stories.number === 1 ? 'Corrections' : `Corrections, page ${stories.number}`;
  return pageMetadata({ title, description, path: pagePath(path, stories.number) });
}

export default async function Page({ params }: Props) {
  const stories = await find(params);
  if (!stories) return notFound();
  return (
    <Frame path={path} className="list-page">
      <PageHead title="Corrections" summary={description} />
      {stories.items.length === 0 && <p className="nothing-yet">There has been none so far.</p>}
      <ul className="corrected">
        {stories.items.map((post: Post) => (
          <li key={post.id}>
            <h2>
              <a href={href(post.path)}>{post.title}</a>
            </h2>
            <CorrectionList corrections={post.corrections ?? []} />
          </li>
        ))}
      </ul>
      <PageLinks path={path} number={stories.number} count={stories.count} />
      <p className="corrections-policy">
        What counts as a correction, and what we do about one, stands on the page{' '}
        <a href={href('/about/#corrections')}>about {site.name}</a>. If you have found an error, write to{' '}
        <a href={`mailto:${site.contact}`}>{site.contact}</a>.
      </p>
    </Frame>
  );
}
