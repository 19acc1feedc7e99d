/** `[text][name]` and `![alt][name]` become links and pictures with addresses, so that there is one kind of each. */
import type { Definition, Image, ImageReference, Link, LinkReference, Root, RootContent } from 'mdast';
import type { Problems } from './problems';
import { walk } from './tree';

export type Resolve = (node: LinkReference | ImageReference) => Link | Image | readonly RootContent[];

/**
 * @returns what resolves a reference. Many references to one very long address would make the page very much longer than
 * its text: together they may be as long as the text (or 100 kB), which is also cmark's bound.
 */
export function makeResolver(root: Root, length: number, problems: Problems): Resolve {
  const definitions = new Map<string, Definition>();
  let left = Math.max(length, 100_000);
  walk(root, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  return (node) => {
    const { url = '', title } = definitions.get(node.identifier) ?? {};
    left -= url.length + (title?.length ?? 0);
    if (left < 0) {
      problems.add('reference', node, 'there are too many links to very long addresses');
      return node.type === 'linkReference' ? node.children : [];
    }
    const { position } = node;
    return node.type === 'linkReference'
      ? { type: 'link', url, title, children: node.children, position }
      : { type: 'image', url, title, alt: node.alt, position };
  };
}
