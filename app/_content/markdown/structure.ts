/** Headings with ids, tables in boxes of their own. */
import GithubSlugger from 'github-slugger';
import type { Root, Table } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { plainText } from './plain-text';
import type { Heading } from './types';

/** Ids that the page itself uses, or that name something of the document's own in a browser. */
const taken = ['content', 'main', 'footnote-label', 'updates', 'claims', 'sources', 'corrections', 'pictures', 'polls'];

/** One for a whole page, so that no id is given twice. */
export function makeSlugger(): GithubSlugger {
  const slugger = new GithubSlugger();
  for (const id of taken) slugger.slug(id);
  return slugger;
}

/** Gives headings their ids and, where a body begins at #, moves all of them down: the page's title is the h1. */
export function markHeadings(root: Root, slugger: GithubSlugger): Heading[] {
  const headings: Heading[] = [];
  let highest = 6;
  visit(root, 'heading', (node) => {
    highest = Math.min(highest, node.depth);
  });
  visit(root, 'heading', (node) => {
    const text = plainText(node).trim();
    if (highest === 1)
      node.depth = node.depth === 1 ? 2 : node.depth === 2 ? 3 : node.depth === 3 ? 4 : node.depth === 4 ? 5 : 6;
    // A heading without letters still needs an address.
    const id = slugger.slug(text.replace(/[^\p{L}\p{N}\s-]/gu, '') || 'section');
    node.data = { hProperties: { id } };
    headings.push({ id, text, depth: node.depth });
  });
  return headings;
}

/** Tables scroll in their own box, which the keyboard can reach. */
export function boxTables(root: Root): void {
  visit(root, 'table', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const label = markHeader(node);
    parent.children[index] = {
      type: 'blockquote',
      data: {
        hName: 'div',
        hProperties: { className: ['table-box'], role: 'region', tabIndex: 0, ariaLabel: label },
      },
      children: [node],
    };
    return [SKIP, index + 1];
  });
}

/** Marks the header cells, and alignment by classes: the attribute for it is no longer HTML. Returns the table's name. */
function markHeader(table: Table): string {
  const header = table.children[0]?.children ?? [];
  // An empty corner says that the first column names the rows.
  const namesRows = header[0] !== undefined && plainText(header[0]).trim() === '';
  for (const row of table.children) {
    for (const [column, cell] of row.children.entries()) {
      const align = table.align?.[column];
      const isHeader = row.children === header;
      const isName = namesRows && column === 0 && !isHeader;
      const isEmpty = isHeader && plainText(cell).trim() === '';
      const scope = isName ? { scope: 'row' } : isHeader && !isEmpty ? { scope: 'col' } : {};
      cell.data = {
        ...(isName ? { hName: 'th' } : isEmpty ? { hName: 'td' } : {}),
        hProperties: { ...scope, ...(align ? { className: [`align-${align}`] } : {}) },
      };
    }
  }
  table.align = header.map(() => null);
  const names = header.map((cell) => plainText(cell).trim()).filter((name) => name !== '');
  return names.length > 0 ? `Table: ${names.join(', ')}` : 'Table';
}
