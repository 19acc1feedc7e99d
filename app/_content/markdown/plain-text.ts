import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** The words of a node, without marks. */
export function plainText(node: Nodes): string {
  return textOf(node, { includeHtml: false, includeImageAlt: false });
}

/** The words of a whole text, its blocks kept apart. */
export function wordsOf(root: Root): string {
  const blocks: string[] = [];
  visit(root, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') blocks.push(plainText(node));
  });
  return blocks.join('\n');
}
