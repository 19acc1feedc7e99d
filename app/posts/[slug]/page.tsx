import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getEdition, idsInWriting } from '../../_content/edition';
import { staticParams } from '../../_site/static-params';
import { postMetadata } from './post-metadata';
import { Story } from './story';

interface Props {
  readonly params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  const ids = getEdition().posts.map(({ id }) => id);
  return staticParams('slug', [...new Set([...ids, ...idsInWriting('post')])]);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const post = getEdition().post((await params).slug);
  return post ? postMetadata(post) : {};
}

export default async function Page({ params }: Props) {
  const post = getEdition().post((await params).slug);
  return post ? <Story post={post} /> : notFound();
}
