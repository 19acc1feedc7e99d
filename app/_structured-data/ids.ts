/**
 * The names of things in the structured data: the same thing has the same name on every page, and the name is an address where a
 * reader finds it.
 */
import { absolute } from '../_site/site';

export const publisherId = absolute('/about/#who');
export const websiteId = absolute('/');

/** Of a story. */
export function articleId(path: string): string {
  return absolute(`${path}#main`);
}

/** Of an author, person or desk. */
export function authorId(path: string): string {
  return absolute(`${path}#main`);
}

/** Of the data of a contest. */
export function datasetId(election: string, contest: string): string {
  return absolute(`/results/${election}/#${contest}`);
}
