/** heading-order: no level is left out on the way down, since readers find their way by levels they cannot see. */
import type { Heading, Root } from 'mdast';
import type { Problems } from './problems';
import { walk } from './tree';

/** Before the levels are moved: the title above the body is its own first level, or what stands above a body of #. */
export function reportSkippedLevels(root: Root, problems: Problems): void {
  const depths: number[] = [];
  walk(root, (node) => {
    if (node.type === 'heading') depths.push(node.depth);
  });
  const above = Math.min(...depths) === 1 ? 0 : 1;
  let last = above;
  for (const child of root.children) {
    const isUpdate = child.type === 'containerDirective' && child.name === 'update';
    // Each update begins anew, and the text after it goes on where it was.
    let previous = isUpdate ? above : last;
    walk(child, (node) => {
      if (node.type !== 'heading') return;
      if (node.depth > previous + 1) problems.add('heading-order', node, skipped(node, previous), 'warning');
      previous = node.depth;
    });
    if (!isUpdate) last = previous;
  }
}

function skipped({ depth }: Heading, previous: number): string {
  const below = previous <= 1 ? 'the title' : `one of ${'#'.repeat(previous)}`;
  return `a heading of ${'#'.repeat(depth)} stands below ${below}: should it be ${'#'.repeat(Math.max(previous + 1, 2))}?`;
}
