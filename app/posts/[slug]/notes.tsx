import { CorrectionList } from '../../_components/correction-list';
import type { Post } from '../../_content/edition';
import { href } from '../../_site/site';

/** What we had wrong in this story: above the text, where nobody can miss it. */
export function Corrections({ post }: { post: Post }) {
  if (!post.corrections?.length) return null;
  return (
    <section className="note corrections" aria-labelledby="corrections">
      <h2 id="corrections">
        <a href={href('/corrections/')}>{post.corrections.length === 1 ? 'Correction' : 'Corrections'}</a>
      </h2>
      <CorrectionList corrections={post.corrections} />
    </section>
  );
}

/** Why a story is out while nothing may be published about its election. */
export function SilenceNote({ post }: { post: Post }) {
  if (!post.silenceReason) return null;
  return (
    <section className="note" aria-labelledby="silence">
      <h2 id="silence">Published during an election silence</h2>
      <p>{post.silenceReason}</p>
    </section>
  );
}

/** A warning before text that may hurt. */
export function ContentNote({ post }: { post: Post }) {
  if (!post.contentNote) return null;
  return (
    <section className="note content-note" aria-labelledby="content-note">
      <h2 id="content-note">Before you read</h2>
      <p>{post.contentNote}</p>
    </section>
  );
}
