/** Whose row is whose: each row of a table becomes an entry of the contest, ballots, others, a total, or nothing. */
import { entriesOf } from '../../_elections/election';
import type { Contest, Party } from '../../_elections/schema';
import { Refusal } from '../refusal';
import { matcherOf } from './match-names';
import type { Row, Table } from './read-table';
import { type RowRole, rowRole, rowRoles } from './row-roles';

export interface NamedRow extends Row {
  readonly name: string;
}

export interface SortedRows {
  readonly entries: readonly (NamedRow & { readonly key: string })[];
  readonly roles: readonly (NamedRow & { readonly role: RowRole })[];
}

export interface Sorting {
  readonly contest: Contest;
  readonly parties: Readonly<Record<string, Party>> | undefined;
  /** Rows that the editor names by hand: a key or a role, by the name in the table. */
  readonly chosen: ReadonlyMap<string, string>;
  /** What becomes of rows that match nobody. */
  readonly unmatched: 'refuse' | 'others' | 'skip';
}

/** @throws Refusal with every row that matches nobody, several, or the same as another row */
export function sortRows({ columns, rows }: Table, { contest, parties, chosen, unmatched }: Sorting): SortedRows {
  const match = matcherOf(contest, parties);
  const keys = [...entriesOf(contest).keys()];
  const entries: (NamedRow & { key: string })[] = [];
  const roles: (NamedRow & { role: RowRole })[] = [];
  const faults: string[] = [];
  const cell = (row: Row, role: 'name' | 'party') => row.cells[columns.place[role] ?? -1] ?? '';
  for (const row of rows) {
    // Where a table names candidates in one column and parties in another, a party may stand alone.
    const name = cell(row, 'name') || cell(row, 'party');
    const named = { ...row, name };
    const byHand = chosen.get(name);
    const handRole = rowRoles.find((role) => role === byHand);
    if (byHand !== undefined && keys.includes(byHand)) entries.push({ ...named, key: byHand });
    else if (handRole) roles.push({ ...named, role: handRole });
    else if (byHand !== undefined) {
      faults.push(`--match "${name}=${byHand}": ${byHand} is no key of the contest, nor one of ${rowRoles.join(', ')}`);
    } else {
      const found = match(name, cell(row, 'party'));
      const role = rowRole(name);
      if (found.kind === 'entry') entries.push({ ...named, key: found.key });
      else if (role) roles.push({ ...named, role });
      else if (found.kind === 'several') {
        faults.push(
          `line ${row.line}: "${name}" could be ${found.keys.join(' or ')}: say which, --match "${name}=${found.keys[0]}"`,
        );
      } else if (unmatched === 'refuse') {
        const likely =
          found.likely === undefined ? '' : `; is it ${found.likely}? Then: --match "${name}=${found.likely}"`;
        faults.push(`line ${row.line}: "${name}" is nobody of this contest${likely}`);
      } else roles.push({ ...named, role: unmatched });
    }
  }
  for (const name of chosen.keys()) {
    const there =
      [...entries, ...roles].some((row) => row.name === name) || faults.some((fault) => fault.includes(name));
    if (!there) faults.push(`--match "${name}=…": no row is called so`);
  }
  for (const key of new Set(entries.map((row) => row.key))) {
    const twice = entries.filter((row) => row.key === key);
    if (twice.length > 1) {
      const list = twice.map((row) => `"${row.name}" (line ${row.line})`).join(' and ');
      faults.push(`${list} both match ${key}`);
    }
  }
  if (faults.length > 0) {
    const help = faults.some((fault) => fault.includes('is nobody'))
      ? '\nRows that the contest does not list by name can go together as others (--unmatched others) or be left out (--unmatched skip).'
      : '';
    throw new Refusal(faults.join('\n') + help);
  }
  if (entries.length === 0) throw new Refusal('No row of the table is of a candidate or list of this contest.');
  return { entries, roles };
}
