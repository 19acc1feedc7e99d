/** A figure inside a frame: its links must leave the frame. */
import type { Element, Nodes } from 'hast';

/** The same tree, in which every link to another page opens in the whole window: most sites refuse to be framed. */
export function outward<Tree extends Nodes>(tree: Tree): Tree {
  if (!('children' in tree)) return tree;
  const children = tree.children.map((child) => outward(child));
  return { ...tree, children, ...(isOutward(tree) ? { properties: { ...tree.properties, target: '_top' } } : {}) };
}

function isOutward(tree: Nodes): tree is Element {
  return tree.type === 'element' && tree.tagName === 'a' && !String(tree.properties.href ?? '').startsWith('#');
}
