import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getEdition } from '../../_content/edition';
import { printMonth } from '../../_site/dates';
import { pageMetadata } from '../../_site/metadata';
import { site } from '../../_site/site';
import { staticParams } from '../../_site/static-params';
import { MonthView } from './month-view';

interface Props {
  readonly params: Promise<{ month: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return staticParams(
    'month',
    getEdition().months.map(({ id }) => id),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { month } = await params;
  if (!getEdition().months.some(({ id }) => id === month)) return {};
  const title = printMonth(month);
  return pageMetadata({ title, description: `All stories of ${site.name} from ${title}.`, path: `/archive/${month}/` });
}

export default async function Page({ params }: Props) {
  const { month: wanted } = await params;
  const { months } = getEdition();
  const place = months.findIndex(({ id }) => id === wanted);
  const month = months[place];
  return month ? <MonthView month={month} newer={months[place - 1]} older={months[place + 1]} /> : notFound();
}
