import { opml } from '../../_feeds/opml';
import { xmlResponse } from '../../_site/xml';

export const dynamic = 'force-static';

export function GET(): Response {
  return xmlResponse(opml(), 'text/x-opml');
}
