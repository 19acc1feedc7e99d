import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Frame } from '../../../../_components/frame';
import { listParams } from '../../../../_components/list-params';
import { PageHead } from '../../../../_components/page-head';
import { PageLinks } from '../../../../_components/page-links';
import { listPage, pagePath } from '../../../../_components/pagination';
import { StoryList } from '../../../../_components/story-list';
import { getEdition } from '../../../../_content/edition';
import { pageMetadata } from '../../../../_site/metadata';
import { hasMoreStories, storiesPath } from '../more-stories';

interface Props {
  readonly params: Promise<{ election: string; page?: string[] }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  const { elections, postsOfElection } = getEdition();
  const long = elections.filter(({ id }) => hasMoreStories(postsOfElection(id)));
  return listParams('election', long, postsOfElection);
}

async function find(params: Props['params']) {
  const { election: id, page } = await params;
  const edition = getEdition();
  const election = edition.election(id);
  const posts = edition.postsOfElection(id);
  const stories = hasMoreStories(posts) ? listPage(posts, page) : undefined;
  return election && stories ? { election, stories } : undefined;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find(params);
  if (!found) return {};
  const { election, stories } = found;
  return pageMetadata({
    title: `Stories: ${election.title}${stories.number === 1 ? '' : `, page ${stories.number}`}`,
    description: `Every story on ${election.title}, newest first.`,
    path: pagePath(storiesPath(election), stories.number),
  });
}

/** Every story on an election that has more of them than stand beside its results. */
export default async function Page({ params }: Props) {
  const found = await find(params);
  if (!found) return notFound();
  const { election, stories } = found;
  const crumbs = [
    { label: 'Results', path: '/results/' },
    { label: election.title, path: election.path },
  ];
  return (
    <Frame path={election.path} className="list-page">
      <PageHead title={`Stories: ${election.title}`} crumbs={crumbs} />
      <section aria-label="Stories, newest first" className="tagged">
        <StoryList posts={stories.items} />
        <PageLinks path={storiesPath(election)} number={stories.number} count={stories.count} />
      </section>
    </Frame>
  );
}
