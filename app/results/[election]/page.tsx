import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Frame } from '../../_components/frame';
import { getEdition, idsInWriting } from '../../_content/edition';
import { pictureOfElection } from '../../_share/address';
import { pageMetadata } from '../../_site/metadata';
import { staticParams } from '../../_site/static-params';
import { ElectionView } from './election-view';
import './results.css';

interface Props {
  readonly params: Promise<{ election: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  const ids = getEdition().elections.map(({ id }) => id);
  return staticParams('election', [...new Set([...ids, ...idsInWriting('election')])]);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const election = getEdition().election((await params).election);
  if (!election) return {};
  const { title, summary, path } = election;
  return pageMetadata({ title, description: summary, path, picture: pictureOfElection(election, getEdition()) });
}

export default async function Page({ params }: Props) {
  const election = getEdition().election((await params).election);
  if (!election) notFound();
  return (
    <Frame path={election.path}>
      <ElectionView election={election} />
    </Frame>
  );
}
