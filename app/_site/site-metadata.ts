/** What the head of every page says, whatever the page. */
import type { Metadata, Viewport } from 'next';
import { site } from './site';

export const siteMetadata: Metadata = {
  title: site.name,
  description: site.description,
  applicationName: site.name,
  // A number in a table is a number of votes, whatever a phone takes it for.
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const siteViewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfbf7' },
    { media: '(prefers-color-scheme: dark)', color: '#14161a' },
  ],
};
