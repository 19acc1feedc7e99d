/** HTML in Markdown is left out, and with it what a reader would never have seen as text: a script, a style, a frame. */
import type { Html } from 'mdast';
import type { Problems } from './problems';
import type { Family } from './tree';

/** Elements whose content goes with them. */
const unseen = new Set(
  'script style iframe textarea title noscript noembed noframes xmp plaintext template object svg math select audio video canvas head'.split(
    ' ',
  ),
);

/** Beginnings of HTML that, left open, swallow the rest of the text, and their ends. */
const swallowing = [
  [/^<!--/, '-->'],
  [/^<\?/, '?>'],
  [/^<!\[CDATA\[/, ']]>'],
  [/^<![a-z]/i, '>'],
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
] as const;

/** Where HTML is a single tag or comment; elsewhere it is a block of lines. */
const inline = new Set(
  'paragraph heading emphasis strong delete link linkReference tableCell textDirective leafDirective'.split(' '),
);

/** Leaves raw HTML out of the tree below `parent`, in place; a line break remains one. */
export function dropRawHtml(parent: Family, problems: Problems): void {
  const kept: Family['children'] = [];
  const open = new Set<string>();
  for (let index = 0; index < parent.children.length; index++) {
    const node = parent.children[index];
    if (node === undefined) continue;
    if (node.type !== 'html') {
      if ('children' in node) dropRawHtml(node, problems);
      kept.push(node);
    } else if (/^<br\s*\/?>$/i.test(node.value)) {
      kept.push({ type: 'break' });
    } else {
      report(node, inline.has(parent.type), problems);
      index = endOf(parent, index, node, open);
    }
  }
  parent.children = kept;
}

/**
 * Where the element ends whose content goes with it; else at the tag itself.
 * @param open names that were found to have no end in what follows
 */
function endOf({ children }: Family, index: number, { value }: Html, open: Set<string>): number {
  const name = /^<([a-z][\w-]*)/i.exec(value)?.[1]?.toLowerCase();
  if (name === undefined || !unseen.has(name) || open.has(name)) return index;
  const closing = new RegExp(`</${name}(?![\\w-])`, 'i');
  if (closing.test(value)) return index;
  const end = children.findIndex((node, at) => at > index && node.type === 'html' && closing.test(node.value));
  if (end >= 0) return end;
  open.add(name);
  return index;
}

function report(node: Html, isInline: boolean, problems: Problems): void {
  const { value } = node;
  for (const [begin, end] of swallowing) {
    if (isInline || !begin.test(value)) continue;
    if (typeof end === 'string' ? !value.includes(end) : !end.test(value)) {
      const tag = begin.exec(value)?.[0];
      problems.add('directive', node, `the ${tag} that begins here is never closed: all text after it would be lost`);
      return;
    }
  }
  if (value.startsWith('<!--') || value.startsWith('</')) return;
  const tag = /^<[^\s>]*/.exec(value)?.[0];
  const hint = 'a < that is meant as such is written \\<';
  problems.add('directive', node, `${tag}> is HTML, and HTML is left out; ${hint}`, 'warning');
}
