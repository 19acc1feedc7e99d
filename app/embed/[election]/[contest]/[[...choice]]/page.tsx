import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { talliesOf } from '../../../../_components/contest-tallies';
import { getEdition } from '../../../../_content/edition';
import { pageMetadata } from '../../../../_site/metadata';
import { absolute } from '../../../../_site/site';
import { staticParams } from '../../../../_site/static-params';
import { embedPath } from '../../../addresses';
import { embedsOf } from '../../../embeds';
import { EmbedView } from './embed-view';
import './embed.css';

interface Props {
  readonly params: Promise<{ election: string; contest: string; choice?: string[] }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  const { elections, election } = getEdition();
  const ids = elections.map(({ id }) => id);
  return staticParams('election', ids).flatMap((params) => {
    const page = election(params.election);
    return staticParams('contest', page?.contests.map(({ id }) => id) ?? []).flatMap((own) => {
      const contest = page?.contests.find(({ id }) => id === own.contest);
      const embeds = page && contest ? embedsOf(contest, talliesOf(page, contest)) : [{ choice: undefined }];
      return embeds.map(({ choice }) => ({ ...params, ...own, choice: choice === undefined ? [] : [choice] }));
    });
  });
}

async function find(params: Props['params']) {
  const { election: id, contest: contestId, choice: [choice, ...more] = [] } = await params;
  const election = getEdition().election(id);
  const contest = election?.contests.find((each) => each.id === contestId);
  if (!election || !contest || more.length > 0) return undefined;
  const tallies = talliesOf(election, contest);
  const embed = embedsOf(contest, tallies).find((each) => each.choice === choice);
  return embed && { election, contest, tallies, embed };
}

/** For readers of other sites, not for search engines: what they should find is the results page. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find(params);
  if (!found) return {};
  const { election, contest, embed } = found;
  return {
    ...pageMetadata({
      title: `${election.title}, ${contest.title}: ${embed.label}`,
      description: election.summary,
      path: embedPath(election.id, contest.id, embed.choice),
      canonical: absolute(election.path),
    }),
    robots: { index: false, follow: true },
  };
}

export default async function Page({ params }: Props) {
  const found = await find(params);
  return found ? <EmbedView {...found} /> : notFound();
}
