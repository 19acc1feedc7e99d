/** The hub's order: what is to come first, then year by year; and the areas there are. */
import type { ElectionPage } from '../_content/edition';
import { areaName } from './area-name';

export interface HubYear {
  readonly year: string;
  readonly elections: readonly ElectionPage[];
}

export interface HubArea {
  readonly code: string;
  readonly name: string;
  readonly elections: readonly ElectionPage[];
}

function lastDay({ contests }: ElectionPage): string {
  return (
    contests
      .map(({ date }) => date.day)
      .sort()
      .at(-1) ?? ''
  );
}

/** Elections with a contest that is still to be counted, the soonest first. */
export function toCome(elections: readonly ElectionPage[], today: string): ElectionPage[] {
  const next = ({ contests }: ElectionPage) =>
    contests
      .filter(({ counts, date }) => !counts?.length && date.day >= today)
      .map(({ date }) => date.day)
      .sort()[0];
  return elections
    .flatMap((election) => {
      const day = next(election);
      return day === undefined ? [] : [{ election, day }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ election }) => election);
}

/** By the year of their last contest, newest first, as the edition has them. */
export function byYear(elections: readonly ElectionPage[]): HubYear[] {
  const years = new Map<string, ElectionPage[]>();
  for (const election of elections) {
    const year = lastDay(election).slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), election]);
  }
  return [...years].map(([year, own]) => ({ year, elections: own })).sort((a, b) => Number(b.year) - Number(a.year));
}

/** By name. */
export function byArea(elections: readonly ElectionPage[]): HubArea[] {
  const areas = new Map<string, ElectionPage[]>();
  for (const election of elections) areas.set(election.area, [...(areas.get(election.area) ?? []), election]);
  return [...areas]
    .map(([code, own]) => ({ code, name: areaName(code), elections: own }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
