/** Where figures stand by themselves, to be embedded on other sites. Paths are within the site, without the base path. */

/** What may be asked for by name: the same words as `show` of `::result`. */
export const shows = ['bars', 'table', 'hemicycle', 'timeline'] as const;
export type Show = (typeof shows)[number];

/** The last part of the address of a count as it stood; none of `shows` begins like it. */
export function countChoice(count: string): string {
  return `count-${count}`;
}

/** The figure of a contest: of its newest count, or by a choice that `embedsOf` lists. */
export function embedPath(election: string, contest: string, choice?: string): string {
  return `/embed/${election}/${contest}/${choice === undefined ? '' : `${choice}/`}`;
}
