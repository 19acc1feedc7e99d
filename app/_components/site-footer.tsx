import { href, site } from '../_site/site';
import { Mark } from './mark';
import { Notice } from './notice';
import { ThemeChoice } from './theme-choice';

const pages = [
  { label: 'Results', path: '/results/' },
  { label: 'Topics', path: '/topics/' },
  { label: 'Tags', path: '/tags/' },
  { label: 'Authors', path: '/authors/' },
  { label: 'Archive', path: '/archive/' },
  { label: 'Search', path: '/search/' },
  { label: 'Feeds', path: '/feeds/' },
];

const policies = [
  { label: 'About', path: '/about/' },
  { label: 'How figures are checked', path: '/about/#figures' },
  { label: 'Sources', path: '/about/#sources' },
  { label: 'Corrections', path: '/corrections/' },
];

/** The foot of every page: everything there is, who is behind it, whom to tell of an error. */
export function SiteFooter() {
  return (
    <footer className="site-footer page">
      <div className="footer-name">
        <a href={href('/')}>
          <Mark />
          <span>{site.name}</span>
        </a>
        <p>{site.tagline}</p>
      </div>
      <nav aria-label="All pages" className="footer-pages">
        <Links links={pages} />
        <Links links={policies} />
      </nav>
      <p className="footer-contact">
        Something wrong? Write to us. <a href={`mailto:${site.contact}`}>{site.contact}</a>
      </p>
      <ThemeChoice />
      <Notice />
    </footer>
  );
}

function Links({ links }: { links: readonly { label: string; path: string }[] }) {
  return (
    <ul>
      {links.map(({ label, path }) => (
        <li key={path}>
          <a href={href(path)}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
