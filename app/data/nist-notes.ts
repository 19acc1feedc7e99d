/** What a report of NIST SP 1500-100 has no field for, in words. */
import { printAmount } from '../_elections/numerals';
import { absolute, site } from '../_site/site';
import { electionPath } from './addresses';
import type { CountedContest } from './contest-json';
import { pageOf } from './json';

/** Licence, page, sources, and figures that the schema has no place for: those of others that a count does not list. */
export function nistNotes(election: string, contests: readonly CountedContest[]): string {
  const { name, url } = site.dataLicence;
  return [
    `Licence of this arrangement: ${name}, ${url}; the figures themselves are facts.`,
    // No full stop after an address: readers' programs would take it for a part of it.
    `Page: ${pageOf(election)} - all counts, polls and calls: ${absolute(electionPath(election))}`,
    'Each contest is given as its newest count has it. Seats are vote counts of the type "other".',
    ...contests.flatMap(countNotes),
  ].join('\n');
}

function countNotes({ contest, tallies }: CountedContest): string[] {
  const tally = tallies.at(-1);
  if (!tally) return [`${contest.title}: not counted yet.`];
  const { name, url } = tally.source ?? {};
  const source = [name, url].filter(Boolean).join(', ');
  const { votes, seats } = tally.rows.find((row) => row.isOthers) ?? {};
  const figures = [
    ...(votes === undefined ? [] : [printAmount(votes, 'votes')]),
    ...(seats === undefined ? [] : [printAmount(seats, tally.chamber?.unit ?? 'seats')]),
  ];
  return [
    `${contest.title}: ${tally.status}, as of ${tally.asOf.text}${source && `; source: ${source}`}`,
    ...figures.map((figure) => `${contest.title}: ${figure} for others that are not listed.`),
    ...(tally.note ? [`${contest.title}: ${tally.note}`] : []),
  ];
}
