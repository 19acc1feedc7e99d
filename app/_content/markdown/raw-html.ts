/** Raw HTML is not shown. Of elements whose content is no prose, the content goes as well. */
import type { Parent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

const opening =
  /^<(script|style|iframe|object|embed|applet|noscript|noembed|template|textarea|title|svg|math|xmp|select|form|video|audio)\b/i;

/** Takes out raw HTML, in place. */
export function dropRawHtml(root: Root): void {
  visit(root, (node) => {
    if ('children' in node) dropIn(node);
  });
}

function dropIn(parent: Parent): void {
  if (!parent.children.some((child) => child.type === 'html')) return;
  const kept: RootContent[] = [];
  let inside: string | undefined;
  for (const child of parent.children) {
    if (child.type !== 'html') {
      if (inside === undefined) kept.push(child);
      continue;
    }
    if (inside === undefined) {
      const name = opening.exec(child.value)?.[1]?.toLowerCase();
      if (name && !child.value.toLowerCase().includes(`</${name}`)) inside = name;
    } else if (child.value.toLowerCase().startsWith(`</${inside}`)) {
      inside = undefined;
    }
  }
  parent.children = kept;
}
