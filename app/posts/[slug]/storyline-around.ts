/** The part of a storyline around one of its stories. */

/**
 * The stories around one, in order of time, oldest first.
 * @param newestFirst all stories of the storyline
 * @param most how many at most, the story itself among them; near an end the other side gets more
 */
export function storylineAround<P extends { readonly id: string }>(
  id: string,
  newestFirst: readonly P[],
  most: number,
): P[] {
  const place = newestFirst.findIndex((post) => post.id === id);
  const from = Math.max(0, Math.min(place - Math.floor(most / 2), newestFirst.length - most));
  return newestFirst.slice(from, from + most).reverse();
}
