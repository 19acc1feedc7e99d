import type { Node } from 'mdast';
import type { Rule } from '../../_elections/finding';
import type { BodyProblem, Figures } from './types';

/** What the steps over one body share. */
export interface Context {
  readonly source: string;
  readonly figures: Figures;
  readonly problems: BodyProblem[];
}

/** Notes what is wrong at a node of the tree. */
export function report({ problems }: Context, node: Node, rule: Rule, message: string): void {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  problems.push({ rule, level: 'error', line, column, message });
}

/** The Markdown that a node was made of. */
export function sourceOf({ source }: Context, node: Node): string {
  return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
