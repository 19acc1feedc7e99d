import type { ReactNode } from 'react';
import { getEdition, type Post } from '../_content/edition';
import type { Kind } from '../_content/schema';
import { isRunning, kindName } from './kind';

/** A sign for each kind, so that it is told apart by shape as well as by its word. */
const signs: Record<Kind, ReactNode> = {
  live: <circle cx="6" cy="6" r="4" />,
  opinion: (
    <path d="M1 8.2C1 4.6 2.4 2.5 5 1.6l.4.9C4 3.2 3.4 4.1 3.4 5.2h1.9v4.2H1zm6 0c0-3.6 1.4-5.7 4-6.6l.4.9C10 3.2 9.4 4.1 9.4 5.2h1.9v4.2H7z" />
  ),
  poll: <path d="M0 1h12v2.6H0zm0 3.9h8v2.6H0zm0 3.9h4.6v2.6H0z" />,
  analysis: <path d="M1 1h1.6v10H1zm3 4h1.6v6H4zm3-2.5h1.6V11H7zM10 6h1.6v5H10z" />,
  note: <path d="M0 5.2h12v1.6H0z" />,
  'open-topic': <path d="M5.2 0h1.6v5.2H12v1.6H6.8V12H5.2V6.8H0V5.2h5.2z" />,
  report: <path d="M1 1h10v1.6H1zm0 4.2h10v1.6H1zm0 4.2h6.5V11H1z" />,
};

/** The kind of a story, at a glance: sign and word. */
export function KindLabel({ post }: { post: Post }) {
  const { clock } = getEdition();
  return (
    <p className={`kind kind-${post.kind}${isRunning(post, clock) ? ' is-running' : ''}`}>
      <svg className="kind-sign" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        {signs[post.kind]}
      </svg>
      {kindName(post, clock)}
    </p>
  );
}
