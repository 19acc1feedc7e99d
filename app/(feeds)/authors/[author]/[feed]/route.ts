import { getEdition } from '../../../../_content/edition';
import { authorChannel } from '../../../../_feeds/channel';
import { feedParams, feedResponse } from '../../../../_feeds/feed-response';
import { staticParams } from '../../../../_site/static-params';

interface Props {
  readonly params: Promise<{ author: string; feed: string }>;
}

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  const ids = getEdition().authors.map(({ id }) => id);
  return staticParams('author', ids).flatMap((params) => feedParams.map((file) => ({ ...params, ...file })));
}

export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { author: id, feed } = await params;
  const author = getEdition().author(id);
  return feedResponse(author && authorChannel(author), feed);
}
