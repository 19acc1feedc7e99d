/** What a directive becomes. Where it is in error, what a reader can use of it stands in its place. */
import type { RootContent } from 'mdast';
import type { ContainerDirective, Directives } from 'mdast-util-directive';
import { type Checked, checkDirective } from './check-directive';
import type { Context } from './context';
import { asLabel, draw } from './drawings';
import { drawNumber } from './numbers';
import { drawQuote } from './quotes';
import { textOf } from './text';
import type { Family } from './tree';

type Result = RootContent | readonly RootContent[] | undefined;

export function drawDirective(node: Directives, parent: Family, context: Context): Result {
  if (isBare(node)) return { type: 'text', value: typedSource(node, context), position: node.position };
  const checked = checkDirective(node, context.problems);
  if (node.type === 'leafDirective') return checked ? draw(node, checked, context) : asLabel(node);
  if (node.type === 'containerDirective') return contain(node, checked, parent, context);
  if (checked) return drawNumber(node, checked, context);
  return node.children.length > 0 ? node.children : { type: 'text', value: typedSource(node, context) };
}

/** A colon and a word, with a bracket after it that is never closed. */
function isBare(node: Directives): boolean {
  return node.type === 'textDirective' && node.children.length === 0 && !Object.keys(node.attributes ?? {}).length;
}

function typedSource({ position }: Directives, { source }: Context): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

function contain(node: ContainerDirective, checked: Checked | undefined, parent: Family, context: Context): Result {
  if (checked?.name === 'quote') return drawQuote(node, checked, context);
  if (checked?.name !== 'update') return node.children;
  if (parent.type !== 'root') {
    // In another update that is not closed, that is the slip, and it has been named.
    if (parent.type !== 'containerDirective') {
      context.problems.add('directive', node, ':::update stands inside something else; an update stands by itself');
    }
    return node.children;
  }
  const [label, ...rest] = node.children;
  const isLabelled = label?.type === 'paragraph' && label.data?.directiveLabel === true;
  if (isLabelled) node.children = rest;
  const title = checked.attributes.get('title') ?? (isLabelled ? textOf(label).trim() : undefined);
  context.updates.set(node, { at: checked.attributes.get('at') ?? '', title: title || undefined, node });
  return node;
}
