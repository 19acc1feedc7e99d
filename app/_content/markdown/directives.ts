/** Draws the directives of a body, puts colons of running text back, and names every directive that is in error. */
import type { Element } from 'hast';
import type { BlockContent, Paragraph, PhrasingContent, Root } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import { didYouMean } from '../../_elections/did-you-mean';
import { type Context, report, sourceOf } from './context';
import { asWritten, knownDirectives, valueProblem } from './known-directives';
import { plainText } from './plain-text';
import type { Answer } from './types';

type Directive = TextDirective | LeafDirective | ContainerDirective;

function isDirective(node: { type: string }): node is Directive {
  return node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective';
}

/** Works on the tree in place; `:::update` entries of the top level are left for `takeUpdates`. */
export function drawDirectives(root: Root, context: Context): void {
  restoreRunningText(root, context);
  const unclosed = new Set<Directive>();
  visit(root, (node) => {
    if (node.type === 'containerDirective' && !isClosed(node, context)) unclosed.add(node);
  });
  visit(root, (node, index, parent) => {
    if (!isDirective(node) || !parent || index === undefined) return;
    const attributes = checked(node, context);
    const isOpen = node.type === 'containerDirective' && unclosed.has(node);
    if (isOpen) reportUnclosed(node, context);
    if (!attributes) {
      asLabel(node);
      return;
    }
    draw(node, attributes, parent === root, context);
  });
  if (unclosed.size === 0) reportStrayFences(root, context);
}

/** Puts colons of running text back first: they may stand in the label of a directive as well. */
function restoreRunningText(root: Root, context: Context): void {
  visit(root, (node, index, parent) => {
    if (!isDirective(node) || !parent || index === undefined || !isRunningText(node)) return undefined;
    parent.children.splice(index, 1, { type: 'text', value: sourceOf(context, node) });
    return [SKIP, index + 1];
  });
}

/** A colon in running text: 20:00, a:b. A name alone, without label or attributes, is no directive of ours. */
function isRunningText(node: Directive): boolean {
  const bare = node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0;
  return node.type === 'textDirective' && bare;
}

/** The attributes of a directive that is known, complete and in its form; undefined where it is in error. */
function checked(node: Directive, context: Context): Record<string, string> | undefined {
  const known = Object.hasOwn(knownDirectives, node.name) ? knownDirectives[node.name] : undefined;
  const name = asWritten(node.type, node.name);
  if (!known) {
    report(context, node, 'directive', `${name} is no directive${didYouMean(node.name, Object.keys(knownDirectives))}`);
    return undefined;
  }
  if (known.form !== node.type) {
    report(context, node, 'directive', `${name} is written ${asWritten(known.form, node.name)}`);
    return undefined;
  }
  const attributes: Record<string, string> = {};
  let sound = true;
  const fail = (message: string) => {
    sound = false;
    report(context, node, 'directive', `${name}: ${message}`);
  };
  for (const [key, value] of Object.entries(node.attributes ?? {})) {
    const allowed = [...known.required, ...known.optional];
    if (!allowed.includes(key)) fail(`\`${key}\` is no attribute of it${didYouMean(key, allowed)}`);
    else if (value) {
      const problem = valueProblem(node.name, known, key, value);
      if (problem) fail(problem);
      attributes[key] = value;
    }
  }
  for (const key of known.required) if (!attributes[key]) fail(`\`${key}\` is missing`);
  if (node.name === 'n' && plainText(node).trim() === '') fail('the number itself is missing: `:n[24.01]{of="…"}`');
  return sound ? attributes : undefined;
}

function draw(node: Directive, attributes: Record<string, string>, atTop: boolean, context: Context): void {
  const { figures } = context;
  const { contest = '', count, show, id = '' } = attributes;
  const label = plainText(node);
  if (node.name === 'result') place(node, figures.result({ contest, count, show }, label), context);
  else if (node.name === 'poll') place(node, figures.poll({ id }, label), context);
  else if (node.name === 'images') place(node, figures.images(), context);
  else if (node.type === 'textDirective') drawNumber(node, attributes, label, context);
  else if (node.type === 'containerDirective' && node.name === 'quote') drawQuote(node, attributes);
  else if (!atTop) {
    report(
      context,
      node,
      'directive',
      ':::update must stand by itself, not inside a list, a quotation or another update',
    );
    asLabel(node);
  }
}

function place(node: Directive, answer: Answer, context: Context): void {
  if ('problem' in answer) {
    report(context, node, answer.rule, `${asWritten(node.type, node.name)}: ${answer.problem}`);
    asLabel(node);
    return;
  }
  const { tagName, properties, children } = answer.tree;
  node.data = { hName: tagName, hProperties: properties, hChildren: children };
}

function drawNumber(
  node: TextDirective,
  { of = '', count }: Record<string, string>,
  typed: string,
  context: Context,
): void {
  const answer = context.figures.number({ of, count }, typed);
  if ('problem' in answer) report(context, node, answer.rule, `:n: ${answer.problem}`);
  node.children = [{ type: 'text', value: 'problem' in answer ? typed : answer.text }];
  node.data = { hName: 'span', hProperties: { className: ['n'] } };
}

/** Where a directive can't be drawn, its label stands. */
function asLabel(node: Directive): void {
  const inline = node.type === 'textDirective';
  node.data = { hName: inline ? 'span' : node.type === 'leafDirective' ? 'p' : 'div' };
}

function drawQuote(node: ContainerDirective, { by, source, url, platform }: Record<string, string>): void {
  const text = (value: string): PhrasingContent => ({ type: 'text', value });
  const caption: PhrasingContent[] = [text(by ?? '')];
  const origin = source ?? platform ?? (url ? new URL(url).hostname : undefined);
  if (origin) {
    const rel: Element['properties'] = { rel: ['external', 'noopener'] };
    caption.push(
      text(', '),
      url ? { type: 'link', url, data: { hProperties: rel }, children: [text(origin)] } : text(origin),
    );
  }
  if (platform && source) caption.push(text(` (${platform})`));
  const quotation: BlockContent = { type: 'blockquote', children: node.children.filter(isBlock) };
  const figcaption: Paragraph = { type: 'paragraph', data: { hName: 'figcaption' }, children: caption };
  node.children = [quotation, figcaption];
  node.data = { hName: 'figure', hProperties: { className: platform ? ['quote', 'quote-card'] : ['quote'] } };
}

function isBlock(node: ContainerDirective['children'][number]): node is BlockContent {
  return node.type !== 'definition' && node.type !== 'footnoteDefinition';
}

/** remark-directive closes an open container silently at the end: whether it was closed is seen in the source. */
function isClosed(node: ContainerDirective, context: Context): boolean {
  const lines = sourceOf(context, node).split('\n');
  const fence = /^:+/.exec(lines[0] ?? '')?.[0].length ?? 3;
  const last = (lines.at(-1) ?? '').replace(/^[\s>]+/, '').trimEnd();
  return lines.length > 1 && /^:+$/.test(last) && last.length >= fence;
}

function reportUnclosed(node: ContainerDirective, context: Context): void {
  const fence = /^:+/.exec(sourceOf(context, node))?.[0] ?? ':::';
  const hint = 'where one stands inside another, the outer one takes four colons';
  report(context, node, 'directive', `${fence}${node.name} is not closed: a line of ${fence} is missing (${hint})`);
}

/** A line of colons that closes nothing. */
function reportStrayFences(root: Root, context: Context): void {
  visit(root, 'paragraph', (node: Paragraph) => {
    const [first] = node.children;
    if (first?.type === 'text' && /^:{3,}\s*(?:\n|$)/.test(first.value)) {
      report(context, node, 'directive', 'this line of colons closes nothing');
    }
  });
}
