import type { ReactNode } from 'react';
import '../globals.css';
import { fontClasses } from '../_site/fonts';
import { scriptHref, scripts } from '../_site/scripts';
import { site } from '../_site/site';
import { speculationRules } from '../_site/speculation';

/** Pages follow one another softly. From a style sheet the rule may come too late for a navigation: it stands in the page. */
const transition = '@media (prefers-reduced-motion: no-preference){@view-transition{navigation:auto}}';

/** The document that every page stands in. */
export function Document({ children }: { children: ReactNode }) {
  return (
    // A theme that was chosen is put on it before React comes to look.
    <html lang={site.language} className={fontClasses} suppressHydrationWarning>
      <DocumentHead />
      <body>{children}</body>
    </html>
  );
}

/**
 * What stands in the head of every page beside what it says of itself: the theme, before anything is painted; how pages follow one
 * another, and which may be made ready; the script. What is inline is the same on every page.
 */
function DocumentHead() {
  return (
    <head>
      <script {...inline(scripts().beforePaint)} />
      <style {...inline(transition)} />
      <script type="speculationrules" {...inline(speculationRules())} />
      <script src={scriptHref('page')} defer />
    </head>
  );
}

/** Text that React must not escape. Every caller hands in a constant of the site. */
function inline(text: string): { dangerouslySetInnerHTML: { __html: string } } {
  return { dangerouslySetInnerHTML: { __html: text } };
}
