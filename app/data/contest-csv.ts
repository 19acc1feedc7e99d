/** A contest as a table: a row for each count and entry. */
import type { Source } from '../_elections/schema';
import type { Tally, TallyRow } from '../_elections/tally';
import { type Cell, csv } from '../_site/csv';
import { site } from '../_site/site';

/** Shares are percent of the valid votes; changes are since the previous election, shares in points. */
export const columns = [
  'election',
  'contest',
  'count',
  'status',
  'as_of',
  'key',
  'name',
  'party',
  'votes',
  'share',
  'seats',
  'change_share',
  'change_seats',
  'standing',
  'source',
  'source_url',
  'licence',
] as const;

/** All counts of a contest, oldest first, as CSV. */
export function contestCsv(tallies: readonly Tally[]): string {
  const rows = tallies.flatMap((tally) => tally.rows.map((row) => cellsOf(tally, row)));
  return csv(
    columns,
    rows.map((cells) => columns.map((column) => cells[column])),
  );
}

function cellsOf(tally: Tally, row: TallyRow): Record<(typeof columns)[number], Cell> {
  const source: Source = tally.source ?? {};
  const { name, url } = site.dataLicence;
  return {
    election: tally.election,
    contest: tally.contest,
    count: tally.countId,
    status: tally.status,
    as_of: tally.asOf.text,
    key: row.key,
    name: row.name,
    party: row.party?.name,
    votes: row.votes,
    share: row.share,
    seats: row.seats,
    change_share: row.change?.share,
    change_seats: row.change?.seats,
    standing: row.standing,
    source: source.name,
    source_url: source.url,
    licence: `${name} ${url}`,
  };
}
