/** What each node of a body becomes: the one pass over the tree. */
import type { RootContent } from 'mdast';
import type { Context } from './context';
import { isDirective } from './directives';
import { drawDirective } from './draw-directive';
import { resolveLink } from './links';
import { asFigure, resolvePicture } from './pictures';
import { boxTable } from './tables';
import { markTask } from './task-lists';
import { type Change, type Family, isBlank } from './tree';

/** The change to make to every node, from the innermost outwards. */
export function makeChange(context: Context): Change {
  return (node, parent) => {
    if (isDirective(node)) return drawDirective(node, parent, context);
    return change(node, parent, context);
  };
}

function change(node: RootContent, parent: Family, context: Context): ReturnType<Change> {
  switch (node.type) {
    case 'linkReference':
    case 'imageReference': {
      const resolved = context.resolve(node);
      return 'type' in resolved ? change(resolved, parent, context) : resolved;
    }
    case 'link':
      return resolveLink(node, context);
    case 'image':
      return resolvePicture(node, context);
    case 'paragraph':
      // The label of a container waits for its directive.
      return node.data?.directiveLabel ? node : asFigure(node);
    case 'heading':
      return isBlank(node) ? undefined : node;
    case 'table':
      return boxTable(node, context.tables);
    case 'list':
      // Of each item it is asked whether any is spread out: a list of tens of thousands is taken to be, unasked.
      if (node.children.length > 1000) node.spread = true;
      return node;
    case 'listItem':
      return markTask(node);
    case 'code':
      // The language becomes a class, which takes no other characters.
      if (!/^[\w+#.-]+$/.test(node.lang ?? '')) node.lang = null;
      return node;
    case 'footnoteDefinition':
      context.notes.add(node);
      return undefined;
    case 'definition':
      return undefined;
    default:
      return node;
  }
}
