/** Where the data stand: the one place that names their files. Paths are within the site, without the base path. */
import type { Election } from '../_elections/schema';

/** The file name of the report in the shape of NIST SP 1500-100. */
export const nistFile = 'nist-1500-100.json';

/** The list of all data. */
export const indexPath = '/data/index.json';

/** An election as a whole, in our own JSON. */
export function electionPath(election: string): string {
  return `/data/${election}.json`;
}

/** An election in the shape of NIST SP 1500-100. */
export function nistPath(election: string): string {
  return `/data/${election}/${nistFile}`;
}

/** A contest as a table. */
export function csvPath(election: string, contest: string): string {
  return `/data/${election}/${contest}.csv`;
}

/** A contest in our own JSON. */
export function contestPath(election: string, contest: string): string {
  return `/data/${election}/${contest}.json`;
}

/** Names of the files in an election's folder. */
export function filesOf({ contests }: Pick<Election, 'contests'>): string[] {
  return [nistFile, ...contests.flatMap(({ id }) => [`${id}.csv`, `${id}.json`])];
}
