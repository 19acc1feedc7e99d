import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listParams } from '../../../_components/list-params';
import { listPage, pagePath } from '../../../_components/pagination';
import { getEdition, type Topic } from '../../../_content/edition';
import { pageMetadata } from '../../../_site/metadata';
import { TopicView } from './topic-view';

interface Props {
  readonly params: Promise<{ topic: string; page?: string[] }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  const { topics, postsOfTopic } = getEdition();
  return listParams('topic', topics, postsOfTopic);
}

async function find(params: Props['params']) {
  const { topic: id, page } = await params;
  const topic: Topic | undefined = getEdition().topic(id);
  const stories = listPage(getEdition().postsOfTopic(id), page);
  return topic && stories ? { topic, stories } : undefined;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find(params);
  if (!found) return {};
  const { topic, stories } = found;
  return pageMetadata({
    title: stories.number === 1 ? topic.title : `${topic.title}, page ${stories.number}`,
    description: topic.summary,
    path: pagePath(topic.path, stories.number),
    picture: topic.image,
  });
}

export default async function Page({ params }: Props) {
  const found = await find(params);
  return found ? <TopicView {...found} /> : notFound();
}
