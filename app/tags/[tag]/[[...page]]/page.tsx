import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Frame } from '../../../_components/frame';
import { listParams } from '../../../_components/list-params';
import { PageHead } from '../../../_components/page-head';
import { PageLinks } from '../../../_components/page-links';
import { listPage, pagePath } from '../../../_components/pagination';
import { StoryList } from '../../../_components/story-list';
import { getEdition } from '../../../_content/edition';
import { pageMetadata } from '../../../_site/metadata';
import { site } from '../../../_site/site';

interface Props {
  readonly params: Promise<{ tag: string; page?: string[] }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  const { tags, tagOf } = getEdition();
  return listParams('tag', tags, (id) => tagOf(id)?.posts ?? []);
}

async function find(params: Props['params']) {
  const { tag: id, page } = await params;
  const tag = getEdition().tagOf(id);
  const stories = tag && listPage(tag.posts, page);
  return stories ? { tag, stories } : undefined;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find(params);
  if (!found) return {};
  const { tag, stories } = found;
  return pageMetadata({
    title: stories.number === 1 ? `Tag: ${tag.name}` : `Tag: ${tag.name}, page ${stories.number}`,
    description: `Every story in ${site.name} with the tag ${tag.name}, newest first.`,
    path: pagePath(tag.path, stories.number),
  });
}

/** The stories with a tag. */
export default async function Page({ params }: Props) {
  const found = await find(params);
  if (!found) return notFound();
  const { tag, stories } = found;
  return (
    <Frame path={tag.path} className="list-page">
      <PageHead title={tag.name} crumbs={[{ label: 'Tags', path: '/tags/' }]} />
      <section aria-label="Stories, newest first" className="tagged">
        <StoryList posts={stories.items} />
        <PageLinks path={tag.path} number={stories.number} count={stories.count} />
      </section>
    </Frame>
  );
}
