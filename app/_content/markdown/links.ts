/** Links: where they lead, and how those that lead away are marked. */
import type { Link, RootContent } from 'mdast';
import { readAddress } from './addresses';
import type { Context } from './context';
import { type Family, isBlank, rewrite } from './tree';

/**
 * What marks a link that leads away. The body's HTML also goes into feeds, whose readers open links in windows of their
 * own: hence noopener. The referrer is the business of the site's policy, so that others may see who reads them.
 */
export const away = ['external', 'noopener'];

/** A link with its address resolved; its text alone where it leads nowhere. Fragments wait for `resolveFragments`. */
export function resolveLink(node: Link, context: Context): readonly RootContent[] {
  // A reference to a note is a link too, and no link holds another: it follows.
  const references: RootContent[] = [];
  rewrite(node, (child) => {
    if (child.type !== 'footnoteReference') return child;
    references.push(child);
    return undefined;
  });
  return [...resolveAddress(node, context), ...references];
}

function resolveAddress(node: Link, context: Context): readonly RootContent[] {
  if (node.children.every(isBlank)) node.children = [{ type: 'text', value: node.url }];
  const address = readAddress(node.url);
  if (address.kind === 'refused') {
    context.problems.add('reference', node, address.problem);
    return node.children;
  }
  node.url = address.url;
  if (address.url.startsWith('http://')) {
    context.problems.add('insecure-link', node, insecure(address.url), 'warning');
  }
  return address.kind === 'mail' || address.kind === 'fragment' ? [node] : ask(node, context);
}

/** What is said of a web address that is not encrypted on the way. */
export function insecure(url: string): string {
  return `${url} is http: does it open with https:// too? Then write that`;
}

function ask(node: Link, { figures, problems }: Context): readonly RootContent[] {
  const answer = figures.link(node.url);
  if ('problem' in answer) {
    problems.add('reference', node, answer.problem);
    return node.children;
  }
  node.url = answer.url;
  if (answer.external) node.data = { hProperties: { rel: away } };
  return [node];
}

/** Links within the page: to a heading by its words, to an update, or else whatever the edition knows of. */
export function resolveFragments(root: Family, ids: ReadonlyMap<string, string>, context: Context): void {
  rewrite(root, (node) => {
    if (node.type !== 'link' || !node.url.startsWith('#')) return node;
    const id = ids.get(decoded(node.url.slice(1)));
    if (id === undefined) return ask(node, context);
    node.url = `#${id}`;
    return node;
  });
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
