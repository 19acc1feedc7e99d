import { href } from '../_site/site';
import { breadcrumbList } from '../_structured-data/breadcrumbs';
import { JsonLd } from '../_structured-data/json-ld';

export interface Crumb {
  readonly label: string;
  readonly path: string;
}

interface Props {
  readonly crumbs: readonly Crumb[];
  /** The page's own, with which the way ends for machines. */
  readonly title: string;
}

/** The way down to this page; the page itself is its heading, not a crumb. */
export function Breadcrumbs({ crumbs, title }: Props) {
  return (
    <nav className="breadcrumbs" aria-label="Breadcrumbs">
      <ol>
        {crumbs.map(({ label, path }) => (
          <li key={path}>
            <a href={href(path)}>{label}</a>
          </li>
        ))}
      </ol>
      <JsonLd nodes={[breadcrumbList(crumbs, title)]} />
    </nav>
  );
}
