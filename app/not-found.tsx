import type { Metadata } from 'next';
import { Frame } from './_components/frame';
import { TallyMarks } from './_components/tally-marks';
import { feedAlternates } from './_feeds/alternates';
import { href, site } from './_site/site';

export const metadata: Metadata = {
  title: { absolute: `Page not found · ${site.name}` },
  description: 'There is no page at this address.',
  alternates: { types: feedAlternates() },
};

export default function NotFound() {
  return (
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
  );
}
