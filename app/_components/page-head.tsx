import type { ReactNode } from 'react';
import { Breadcrumbs, type Crumb } from './breadcrumbs';

interface Props {
  readonly title: string;
  /** What the page is, in small above its title. */
  readonly crumbs?: readonly Crumb[];
  readonly summary?: string;
  readonly children?: ReactNode;
}

/** The head of a page that isn't a story: the way there, its title, what it holds. */
export function PageHead({ title, crumbs = [], summary, children }: Props) {
  return (
    <header className="page-head">
      {crumbs.length > 0 && <Breadcrumbs crumbs={crumbs} title={title} />}
      <h1>{title}</h1>
      {summary && <p className="deck">{summary}</p>}
      {children}
    </header>
  );
}
