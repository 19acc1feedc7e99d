/** Tables: in a box that scrolls and that the keyboard can reach, with header cells that say what they head. */
import type { RootContent, Table, TableCell } from 'mdast';
import { textOf } from './text';
import { box, isBlank } from './tree';

const longestLabel = 80;

/** @param taken the names of the tables so far, to which this one's is added: each region of a page needs its own */
export function boxTable(table: Table, taken: Map<string, number>): RootContent {
  const [header, ...rows] = table.children;
  const heads = header?.children ?? [];
  for (const cell of heads) isBlank(cell) ? mark(cell, 'td') : mark(cell, 'th', { scope: 'col' });
  // An empty corner says that the first column names the rows.
  if (heads[0] && isBlank(heads[0])) {
    for (const { children } of rows)
      if (children[0] && !isBlank(children[0])) mark(children[0], 'th', { scope: 'row' });
  }
  alignByClass(table);
  const names = heads.map((cell) => textOf(cell).trim()).filter((name) => name !== '');
  const label = unlike(
    ['Table', names.join(', ').slice(0, longestLabel)].filter((part) => part !== '').join(': '),
    taken,
  );
  return box('div', { className: ['table-box'], role: 'region', tabIndex: 0, ariaLabel: label }, [table], table);
}

/** A name that no other has: where it is taken, with the number of its turn. */
function unlike(name: string, taken: Map<string, number>): string {
  let turn = (taken.get(name) ?? 0) + 1;
  // A column may be called "(2)" itself.
  while (turn > 1 && taken.has(`${name} (${turn})`)) turn++;
  taken.set(name, turn);
  if (turn === 1) return name;
  taken.set(`${name} (${turn})`, 1);
  return `${name} (${turn})`;
}

function mark(cell: TableCell, hName: string, hProperties: Record<string, string> = {}): void {
  cell.data = { hName, hProperties };
}

/** The attribute that GFM writes is obsolete. */
function alignByClass(table: Table): void {
  const { align } = table;
  if (!align) return;
  for (const row of table.children) {
    for (const [column, cell] of row.children.entries()) {
      const side = align[column];
      if (!side) continue;
      cell.data = { ...cell.data, hProperties: { ...cell.data?.hProperties, className: [`align-${side}`] } };
    }
  }
  // Its length still counts: a short row is filled up with empty cells.
  table.align = align.map(() => null);
}
