import { getEdition, type Post } from '../_content/edition';
import type { Kind } from '../_content/schema';
import { HeldLabel } from './desk-notes';
import { isRunning, kindName } from './kind';
import { kindSigns } from './kind-signs';

/** The kind of a story, at a glance: sign and word. */
export function KindLabel({ post }: { post: Post }) {
  const { clock } = getEdition();
  return (
    <p className={`kind kind-${post.kind}${isRunning(post, clock) ? ' is-running' : ''}`}>
      <KindSign kind={post.kind} />
      <HeldLabel page={post} />
      {kindName(post, clock)}
    </p>
  );
}

/** The sign alone, where a word stands beside it. */
export function KindSign({ kind }: { kind: Kind }) {
  return (
    <svg className="kind-sign" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      <path d={kindSigns[kind]} />
    </svg>
  );
}
