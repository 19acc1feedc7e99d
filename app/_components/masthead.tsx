import { href, site } from '../_site/site';
import { Mark } from './mark';
import { SiteNavigation } from './site-navigation';

/** The head of every page: sign, name and menu. */
export function Masthead({ path }: { path: string }) {
  return (
    <header className="masthead page">
      <a className="masthead-name" href={href('/')}>
        <Mark />
        <span>{site.name}</span>
      </a>
      <p className="masthead-line">{site.tagline}</p>
      <SiteNavigation path={path} />
    </header>
  );
}
