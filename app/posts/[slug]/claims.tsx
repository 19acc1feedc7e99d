import type { ReactNode } from 'react';
import { claimWords } from '../../_components/claim-words';
import { withFullStop } from '../../_components/full-stop';
import type { Post } from '../../_content/edition';
import type { Claim } from '../../_content/schema';

/** A shape for each status: full, half, split, empty, crossed out. */
const shapes: Record<Claim['status'], ReactNode> = {
  confirmed: <circle className="shape-full" cx="8" cy="8" r="6" />,
  claimed: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path className="shape-full" d="M8 2a6 6 0 0 0 0 12z" />
    </>
  ),
  disputed: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 2v12" />
    </>
  ),
  unverified: <circle cx="8" cy="8" r="6" strokeDasharray="2.4 2.3" />,
  false: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="m4 12 8-8" />
    </>
  ),
};

/** What is known: each main claim of a story with where it stands and who makes it. */
export function Claims({ post }: { post: Post }) {
  if (!post.claims?.length) return null;
  return (
    <section className="claims" aria-labelledby="claims">
      <h2 id="claims">What is known</h2>
      <ul>
        {post.claims.map((claim) => (
          <li key={claim.claim}>
            <p className={`claim-status is-${claim.status}`}>
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
                {shapes[claim.status]}
              </svg>
              {claimWords[claim.status]}
            </p>
            <div>
              <p className="claim">{claim.claim}</p>
              <ClaimFacts claim={claim} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ClaimFacts({ claim }: { claim: Claim }) {
  const { by, source, note } = claim;
  if (!by && !source && !note) return null;
  return (
    <p className="claim-facts">
      {by && <span>Said by: {withFullStop(by)} </span>}
      {source && <span>Source: {withFullStop(source)} </span>}
      {note}
    </p>
  );
}
