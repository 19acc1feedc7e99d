import { getEdition } from '../../../../_content/edition';
import { topicChannel } from '../../../../_feeds/channel';
import { feedParams, feedResponse } from '../../../../_feeds/feed-response';
import { staticParams } from '../../../../_site/static-params';

interface Props {
  readonly params: Promise<{ topic: string; feed: string }>;
}

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  const ids = getEdition().topics.map(({ id }) => id);
  return staticParams('topic', ids).flatMap((params) => feedParams.map((file) => ({ ...params, ...file })));
}

export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { topic: id, feed } = await params;
  const topic = getEdition().topic(id);
  return feedResponse(topic && topicChannel(topic), feed);
}
