import type { Body } from '../../_components/body';
import { LiveNote } from '../../_components/live-note';
import { getEdition, type Post } from '../../_content/edition';
import { latest } from '../../_elections/moment';

/** An open page must still learn of the last entry, so a story stays live for a day longer than it is written. */
const afterwards = 24 * 60 * 60 * 1000;

/** On a story that grows while it is open: as of when it stands, and how to have what came since. */
export function LiveStory({ post, body }: { post: Post; body: Body }) {
  if (!isGrowing(post, getEdition().clock)) return null;
  const [newest] = body.updates;
  const times = [post.date, ...(post.updated ? [post.updated] : []), ...body.updates.map(({ at }) => at)];
  return (
    <LiveNote
      path={post.path}
      label="Newest entry"
      newest={latest(times)}
      news={newest?.title ? `New: ${newest.title}` : 'There is something new here.'}
    />
  );
}

/** A standing page always may; a live story until its coverage has ended. */
function isGrowing({ kind, coverage }: Post, clock: number): boolean {
  if (kind === 'open-topic') return true;
  return kind === 'live' && (coverage?.until === undefined || clock < coverage.until.instant + afterwards);
}
