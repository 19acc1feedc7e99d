import { getEdition } from '../../_content/edition';
import { knownWords } from '../known-words';

export const dynamic = 'force-static';

/** Asked for by the search page where a search finds nothing. */
export function GET(): Response {
  return Response.json(knownWords(getEdition()));
}
