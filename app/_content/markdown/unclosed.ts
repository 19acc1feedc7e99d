/** Containers that are not closed: remark-directive closes them silently, at the end of what they stand in. */
import type { ContainerDirective } from 'mdast-util-directive';
import type { Problems } from './problems';
import type { Family } from './tree';

/**
 * Names the containers that are not closed.
 * @returns how many closing lines thereby stand alone; they are no slips of their own
 */
export function reportUnclosed(root: Family, source: string, problems: Problems): number {
  let loose = 0;
  const colons = (node: ContainerDirective) => /^:+/.exec(source.slice(node.position?.start.offset))?.[0] ?? ':::';
  const sign = (node: ContainerDirective) => colons(node) + node.name;

  const walk = (parent: Family, around: readonly ContainerDirective[]) => {
    for (const node of parent.children) {
      if (node.type === 'containerDirective') check(node, around);
      if ('children' in node) walk(node, node.type === 'containerDirective' ? [...around, node] : around);
    }
  };

  const check = (node: ContainerDirective, around: readonly ContainerDirective[]) => {
    const open = node.name === 'update' ? around.findLast(({ name }) => name === 'update') : undefined;
    if (open) {
      const next = `before the next one begins, ${below(open, node.position)}: a line of ${colons(open)} is missing`;
      problems.add('directive', open, `${sign(open)} is not closed ${next}`);
      return;
    }
    if (node.data?.position?.closing) return;
    const outer = around.findLast((each) => each.data?.position?.closing);
    const end = outer?.data?.position?.closing;
    if (outer && colons(outer).length <= colons(node).length) {
      loose++;
      const hint = `where one stands inside another, the outer one takes more colons: open and close it with :${colons(node)}`;
      problems.add(
        'directive',
        node,
        `${sign(node)} is not closed: ${colons(outer)} ${below(node, end)} closes the ${sign(outer)} around it; ${hint}`,
      );
    } else {
      problems.add('directive', node, `${sign(node)} is not closed: a line of ${colons(node)} is missing`);
    }
  };

  walk(root, []);
  return loose;
}

/** Where a second thing stands, seen from a first: the lines of the file are counted otherwise than those of the text. */
function below({ position }: ContainerDirective, other: ContainerDirective['position']): string {
  const lines = (other?.start.line ?? 0) - (position?.start.line ?? 0);
  return lines === 1 ? 'on the next line' : `${lines} lines below`;
}
