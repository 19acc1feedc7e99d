import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listParams } from '../../../_components/list-params';
import { listPage, pagePath } from '../../../_components/pagination';
import { getEdition } from '../../../_content/edition';
import { authorChannel } from '../../../_feeds/channel';
import { pictureOfAuthor } from '../../../_share/address';
import { pageMetadata } from '../../../_site/metadata';
import { site } from '../../../_site/site';
import { AuthorView } from './author-view';

interface Props {
  readonly params: Promise<{ author: string; page?: string[] }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  const { authors, postsOfAuthor } = getEdition();
  return listParams('author', authors, postsOfAuthor);
}

async function find(params: Props['params']) {
  const { author: id, page } = await params;
  const author = getEdition().author(id);
  const stories = listPage(getEdition().postsOfAuthor(id), page);
  return author && stories ? { author, stories } : undefined;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find(params);
  if (!found) return {};
  const { author, stories } = found;
  const role = author.role ? `${author.name}, ${author.role.toLowerCase()}` : author.name;
  return pageMetadata({
    title: stories.number === 1 ? author.name : `${author.name}, page ${stories.number}`,
    description: `${role}: all stories in ${site.name}, newest first.`,
    path: pagePath(author.path, stories.number),
    picture: pictureOfAuthor(author),
    feeds: authorChannel(author),
  });
}

export default async function Page({ params }: Props) {
  const found = await find(params);
  return found ? <AuthorView {...found} /> : notFound();
}
