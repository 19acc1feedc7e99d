import { getEdition } from '../../_content/edition';
import { indexFile } from '../index-json';
import { jsonResponse } from '../json';

export const dynamic = 'force-static';

/** All data of the site, with their addresses. */
export function GET(): Response {
  return jsonResponse(indexFile(getEdition().elections));
}
