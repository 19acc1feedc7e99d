/** The page for an address that leads nowhere. Next puts a `not-found` page into every other page; this one stands alone, without the layout. */
import type { Metadata, Viewport } from 'next';
import { Document } from './_components/document';
import { Frame } from './_components/frame';
import { TallyMarks } from './_components/tally-marks';
import { feedAlternates } from './_feeds/alternates';
import { href, site } from './_site/site';
import { siteMetadata, siteViewport } from './_site/site-metadata';

export const metadata: Metadata = {
  ...siteMetadata,
  title: { absolute: `Page not found · ${site.name}` },
  description: 'There is no page at this address.',
  alternates: { types: feedAlternates() },
};

export const viewport: Viewport = siteViewport;

export default function NotFound() {
  return (
    <Document>
      <Frame path="" className="not-found">
        <p className="not-found-count">
          <TallyMarks of={4} /> <span aria-hidden="true">0</span> <TallyMarks of={4} />
        </p>
        <h1>There is no page at this address</h1>
        <p className="deck">It may have moved, or the address may have lost a letter on its way here.</p>
        <ul>
          <li>
            <a href={href('/')}>The front page</a>, for the newest stories
          </li>
          <li>
            <a href={href('/results/')}>Results</a>, for all elections and counts
          </li>
          <li>
            <a href={href('/archive/')}>The archive</a>, for every story by month
          </li>
        </ul>
      </Frame>
    </Document>
  );
}
