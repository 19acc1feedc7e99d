import { getEdition } from '../../_content/edition';
import { staticParams } from '../../_site/static-params';
import { electionFile } from '../contest-json';
import { countedContests, notThere } from '../counted';
import { jsonResponse } from '../json';

export const dynamic = 'force-static';
export const dynamicParams = false;

/**
 * Named as the folder beside it is: the development server takes no two names for one place in an address.
 * The placeholder has the ending too: a file of its bare name would stand in the way of the other route's folder.
 */
export function generateStaticParams() {
  const ids = getEdition().elections.map(({ id }) => id);
  return staticParams('election', ids).map(({ election }) => ({ election: `${election}.json` }));
}

/** An election as a whole. */
export async function GET(_: Request, { params }: { params: Promise<{ election: string }> }): Promise<Response> {
  const election = getEdition().election((await params).election.replace(/\.json$/, ''));
  return election ? jsonResponse(electionFile(election, countedContests(election))) : notThere();
}
