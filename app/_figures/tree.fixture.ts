/** For tests: what is found in a drawing's tree. */
import type { Element, Nodes } from 'hast';

/** Every element of the tree for which the test holds, in document order. */
export function elementsIn(tree: Nodes, test: (element: Element) => boolean): Element[] {
  const own = tree.type === 'element' && test(tree) ? [tree] : [];
  return 'children' in tree ? [...own, ...tree.children.flatMap((child) => elementsIn(child, test))] : own;
}

export function hasClass(name: string): (element: Element) => boolean {
  return ({ properties }) => Array.isArray(properties.className) && properties.className.includes(name);
}

export function textOf(tree: Nodes): string {
  if (tree.type === 'text') return tree.value;
  return 'children' in tree ? tree.children.map(textOf).join('') : '';
}

const drawn = ['rect', 'circle', 'line', 'g', 'text', 'tspan'];

/** Marks and their labels that carry a value. */
export function marksIn(tree: Nodes): Element[] {
  return elementsIn(tree, ({ tagName, properties }) => drawn.includes(tagName) && properties.dataValue !== undefined);
}

/** Cells (or parts of cells) of tables that carry a value. */
export function cellsIn(tree: Nodes): Element[] {
  return elementsIn(tree, ({ tagName, properties }) => !drawn.includes(tagName) && properties.dataValue !== undefined);
}

const identity = ['dataKey', 'dataField', 'dataCount', 'dataPoll', 'dataRound', 'dataValue'] as const;

/** What a mark or a cell is about, and its value. */
export function saying({ properties }: Element): string {
  return identity.map((name) => properties[name] ?? '').join(' | ');
}
