/** Where the stories on an election stand that its own page has no room for. */
import type { ElectionPage, Post } from '../../../_content/edition';

/** As many stories as stand beside the results of an election; a list in pages has all of them. */
export const storiesInRail = 20;

export function hasMoreStories(posts: readonly Post[]): boolean {
  return posts.length > storiesInRail;
}

/** The address of the list's first page. */
export function storiesPath({ path }: ElectionPage): string {
  return `${path}stories/`;
}
