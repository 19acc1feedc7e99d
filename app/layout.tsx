import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import './globals.css';
import { DocumentHead } from './_components/document-head';
import { fontClasses } from './_site/fonts';
import { scriptHref } from './_site/scripts';
import { site } from './_site/site';

export const metadata: Metadata = {
  title: site.name,
  description: site.description,
  applicationName: site.name,
  // A number in a table is a number of votes, whatever a phone takes it for.
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfbf7' },
    { media: '(prefers-color-scheme: dark)', color: '#14161a' },
  ],
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    // A theme that was chosen is put on it before React comes to look.
    <html lang={site.language} className={fontClasses} suppressHydrationWarning>
      <DocumentHead />
      <body>
        {children}
        {/* Asked for after the page's picture, which it must not delay. */}
        <script src={scriptHref('page')} defer />
      </body>
    </html>
  );
}
