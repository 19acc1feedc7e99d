/** Software of the fediverse whose addresses have the form that is read here. */
const named = /\b(?:mastodon|fediverse|activitypub|pixelfed|gotosocial|misskey|sharkey|friendica|peertube)\b/i;

/**
 * The account that a link of an author leads to: `@name@host` of `https://host/@name`. Many places have addresses of that form and
 * are in no fediverse, so the link's label must say that it is.
 */
export function fediverseAccount({ label, url }: { label: string; url: string }): string | undefined {
  const [, host, name] = /^https:\/\/([a-z0-9.-]+)\/@([\w.-]+)\/?$/i.exec(url) ?? [];
  return host && name && named.test(label) ? `@${name}@${host.toLowerCase()}` : undefined;
}
