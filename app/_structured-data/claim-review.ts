/** Claims on which a story has a verdict. One that is claimed, disputed or unverified has none, and is no fact-check. */
import type { Claim, ClaimReview, Organization, Person } from 'schema-dts';
import { claimWords } from '../_components/claim-words';
import { lastChange } from '../_components/last-change';
import type { Post } from '../_content/edition';
import type { Claim as ClaimData } from '../_content/schema';
import { entriesOf } from '../_elections/election';
import { absolute } from '../_site/site';
import { articleId, publisherId } from './ids';

/** The scale has only its two ends: a verdict is true or false. */
const ratings = { confirmed: 5, false: 1 } as const;

function verdictOf({ status }: ClaimData): keyof typeof ratings | undefined {
  return status === 'confirmed' || status === 'false' ? status : undefined;
}

export function claimReviews(post: Post): ClaimReview[] {
  return (post.claims ?? []).flatMap((claim): ClaimReview[] => {
    const verdict = verdictOf(claim);
    if (!verdict) return [];
    return [
      {
        '@type': 'ClaimReview',
        url: absolute(`${post.path}#claims`),
        claimReviewed: claim.claim,
        datePublished: lastChange(post).text,
        author: { '@id': publisherId },
        isPartOf: { '@id': articleId(post.path) },
        reviewRating: {
          '@type': 'Rating',
          ratingValue: ratings[verdict],
          bestRating: 5,
          worstRating: 1,
          alternateName: claimWords[verdict],
        },
        ...(claim.note ? { reviewBody: claim.note } : {}),
        itemReviewed: reviewed(post, claim),
      },
    ];
  });
}

function reviewed(post: Post, { claim, by, source }: ClaimData): Claim {
  const author = by === undefined ? undefined : speaker(post, by);
  return {
    '@type': 'Claim',
    text: claim,
    ...(by ? { creditText: by } : {}),
    ...(author ? { author } : {}),
    ...(source ? { appearance: { '@type': 'CreativeWork', name: source } } : {}),
  };
}

/** Who said it, where the story's elections tell a person from a party: of other names nobody here says which they are. */
function speaker({ elections }: Post, name: string): Person | Organization | undefined {
  const candidates = elections.flatMap(({ contests }) =>
    contests.flatMap((contest) => [...entriesOf(contest).values()]),
  );
  const parties = elections.flatMap(({ parties: all = {} }) => Object.values(all));
  if (parties.some((party) => party.name === name || party.abbreviation === name))
    return { '@type': 'Organization', name };
  return candidates.some((entry) => entry.name === name) ? { '@type': 'Person', name } : undefined;
}
