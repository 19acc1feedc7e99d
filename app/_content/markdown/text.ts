/** The plain text of a tree: for search, for labels, for counting words. */
import type { Nodes } from 'mdast';

/** The text of a node without pictures and figures; a line break is a space. */
export function textOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The text of all blocks below a node, with a blank line between them; the cells of a table's row in one line. */
export function blocksOf(node: Nodes): string {
  const blocks: string[] = [];
  collect(node, blocks);
  return blocks.join('\n\n');
}

const textBlocks = new Set<Nodes['type']>(['paragraph', 'heading', 'code', 'leafDirective']);

function collect(node: Nodes, blocks: string[]): void {
  const add = (text: string) => {
    if (text.trim() !== '') blocks.push(text.trim());
  };
  const isCaption = node.type === 'box' && node.data?.hName === 'figcaption';
  if (isCaption || textBlocks.has(node.type)) add(textOf(node));
  else if (node.type === 'tableRow') add(node.children.map((cell) => textOf(cell).trim()).join('\t'));
  else if ('children' in node) for (const child of node.children) collect(child, blocks);
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'.,:-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
