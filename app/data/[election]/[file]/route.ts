import { getEdition } from '../../../_content/edition';
import { staticParams } from '../../../_site/static-params';
import { filesOf, nistFile } from '../../addresses';
import { contestCsv } from '../../contest-csv';
import { contestFile } from '../../contest-json';
import { countedContests, notThere } from '../../counted';
import { jsonResponse } from '../../json';
import { nistReport } from '../../nist-report';

interface Props {
  readonly params: Promise<{ election: string; file: string }>;
}

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  const { elections, election } = getEdition();
  const ids = elections.map(({ id }) => id);
  return staticParams('election', ids).flatMap((params) => {
    const page = election(params.election);
    return staticParams('file', page ? filesOf(page) : []).map((file) => ({ ...params, ...file }));
  });
}

/** A contest as CSV or JSON, or the election in the shape of NIST SP 1500-100. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { election: id, file } = await params;
  const { election: find, today } = getEdition();
  const election = find(id);
  if (!election) return notThere();
  const contests = countedContests(election);
  if (file === nistFile) return jsonResponse(nistReport(election, contests, today));
  const [name, ending] = file.split('.');
  const found = contests.find(({ contest }) => contest.id === name);
  if (!found) return notThere();
  if (ending === 'json') return jsonResponse(contestFile(election, found));
  return new Response(contestCsv(found.tallies), {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  });
}
