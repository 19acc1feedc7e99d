/** What all our JSON has in common: how figures, times and sources are written, and what every file says of itself. */
import type { Decimal } from '../_elections/decimal';
import { compareMoments, type Moment } from '../_elections/moment';
import type { Contest, Election, Source } from '../_elections/schema';
import { absolute, site } from '../_site/site';
import { indexPath } from './addresses';

/** A percentage with the digits it was given with: 66.10 is 66.1 with 2. */
export function figureJson(figure: Decimal | undefined): Decimal | null {
  return figure ? { value: figure.value, digits: figure.digits } : null;
}

/** Percentages by entry, with their digits. */
export function figuresJson(figures: Readonly<Record<string, Decimal>> | undefined): Record<string, Decimal> | null {
  if (!figures) return null;
  return Object.fromEntries(Object.entries(figures).map(([key, { value, digits }]) => [key, { value, digits }]));
}

/** A time as its source gave it: a day, or a time with its offset. */
export function momentJson(moment: Moment | undefined): string | null {
  return moment?.text ?? null;
}

export function sourceJson(source: Source | undefined) {
  return source ? { name: source.name ?? null, url: source.url ?? null } : null;
}

/** The time of the newest count of some contests; undefined where nothing is counted yet. */
export function newestAsOf(contests: readonly Contest[]): Moment | undefined {
  return contests
    .flatMap(({ counts = [] }) => counts.map(({ asOf }) => asOf))
    .reduce<Moment | undefined>((a, b) => (a && compareMoments(a, b) >= 0 ? a : b), undefined);
}

/** Where an election's page stands. */
export function pageOf(election: string, anchor?: string): string {
  return absolute(`/results/${election}/${anchor ? `#${anchor}` : ''}`);
}

/** What stands at the head of every file. */
export function headJson(path: string, contests: readonly Contest[]) {
  return {
    publisher: site.name,
    address: absolute(path),
    index: absolute(indexPath),
    licence: site.dataLicence,
    licenceNote: 'The licence is for our arrangement of the figures; the figures themselves are facts, free to all.',
    conventions:
      'null is unknown or not disclosed, never zero. Percentages are values with the number of digits after the point that they were given or computed with. Shares are of the valid votes. A time is as its source gave it.',
    asOf: momentJson(newestAsOf(contests)),
  };
}

/** Facts of an election beyond its contests. */
export function electionFacts(election: { readonly id: string } & Election) {
  const { id, title, summary, area, previous, test } = election;
  return { id, title, summary, area, previous: previous ?? null, test: test === true, page: pageOf(id) };
}

/** A JSON file: indented, so that it can be read and compared. */
export function jsonResponse(value: object): Response {
  return new Response(`${JSON.stringify(value, null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
