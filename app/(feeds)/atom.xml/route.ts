import { siteChannel } from '../../_feeds/channel';
import { feedResponse } from '../../_feeds/feed-response';

export const dynamic = 'force-static';

export function GET(): Response {
  return feedResponse(siteChannel(), 'atom.xml');
}
