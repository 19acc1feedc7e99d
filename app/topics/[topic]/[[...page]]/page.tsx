import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listParams } from '../../../_components/list-params';
import { listPage, pagePath } from '../../../_components/pagination';
import { getEdition, type Topic } from '../../../_content/edition';
import { topicChannel } from '../../../_feeds/channel';
import { pictureOfTopic } from '../../../_share/address';
import { pageMetadata } from '../../../_site/metadata';
import { type Entry, storylineOf } from './storyline';
import { TopicView } from './topic-view';

interface Props {
  readonly params: Promise<{ topic: string; page?: string[] }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  const edition = getEdition();
  return listParams('topic', edition.topics, (id) => entriesOf(edition.topic(id)));
}

async function find(params: Props['params']) {
  const { topic: id, page } = await params;
  const topic: Topic | undefined = getEdition().topic(id);
  const storyline = listPage(entriesOf(topic), page);
  return topic && storyline ? { topic, storyline } : undefined;
}

function entriesOf(topic: Topic | undefined): readonly Entry[] {
  return topic ? storylineOf(topic, getEdition()) : [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find(params);
  if (!found) return {};
  const { topic, storyline } = found;
  return pageMetadata({
    title: storyline.number === 1 ? topic.title : `${topic.title}, page ${storyline.number}`,
    description: topic.summary,
    path: pagePath(topic.path, storyline.number),
    picture: pictureOfTopic(topic),
    feeds: topicChannel(topic),
  });
}

export default async function Page({ params }: Props) {
  const found = await find(params);
  return found ? <TopicView {...found} /> : notFound();
}
