import type { Moment } from '../_elections/moment';
import { scriptHref } from '../_site/scripts';
import { href } from '../_site/site';
import { Time } from './time';
import { Tool } from './tool';

interface Props {
  /** The page's own address within the site. */
  readonly path: string;
  /** What `newest` is the time of: "Newest figures". */
  readonly label: string;
  /** The newest time that the page's content gives: when it was built tells a reader nothing. */
  readonly newest: Moment | undefined;
  /** What is newest on the page, in a sentence: what an open page of an earlier edition says of this one. */
  readonly news: string;
}

/**
 * On a page that can change while it is open: as of when it stands, and the way to a newer one, which is a link to itself. With its
 * script (app/_script/live.ts) it learns by itself. The export fills in the edition: see app/_export/live-pages.ts.
 */
export function LiveNote({ path, label, newest, news }: Props) {
  return (
    <div className="live-note" id="live-note" data-live={href(`${path}live.json`)} data-edition="" data-news={news}>
      <p>
        {newest && (
          <>
            {label}: <Time at={newest} />.{' '}
          </>
        )}
        <a href={href(path)}>Load this page again</a>
      </p>
      <Tool>
        <label>
          <input type="checkbox" autoComplete="off" /> <span>Refresh by itself</span>
        </label>
      </Tool>
      <script src={scriptHref('live')} defer />
    </div>
  );
}
