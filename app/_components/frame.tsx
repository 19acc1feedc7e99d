import type { ReactNode } from 'react';
import { Masthead } from './masthead';
import { SiteFooter } from './site-footer';

interface Props {
  /** The page's address within the site, or that of the section it belongs to: marks its place in the menu. */
  readonly path: string;
  /** What kind of page it is, for its layout. */
  readonly className?: string;
  readonly children: ReactNode;
}

/** What stands around every page: a way past the menu, the masthead, the footer. The page itself is <main>. */
export function Frame({ path, className = '', children }: Props) {
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to the text
      </a>
      <Masthead path={path} />
      <main id="main" className={`page ${className}`.trim()} tabIndex={-1}>
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
