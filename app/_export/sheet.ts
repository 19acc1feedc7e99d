/**
 * A style sheet without the rules that can't hold on a page. A selector that asks for a class which nothing on the page has, and to which
 * nothing can be given, matches nothing there: only such selectors go. Tags, attributes, ids and states are left alone, as is whatever a
 * rule draws on: variables, fonts, movements.
 */
import { type CssNode, generate, parse, type Rule, type SelectorList } from 'css-tree';

/** Which of the classes that a selector asks for must be there: all of these, each of them or one of its alternatives. */
type Demand = { readonly all: readonly Demand[] } | { readonly any: readonly Demand[] } | { readonly name: string };

type Part =
  /** Written as it is. */
  | string
  | { readonly selectors: readonly { readonly text: string; readonly demand: Demand }[]; readonly block: string }
  /** What stands in another rule, such as a media query: gone where all of it is. */
  | { readonly prelude: string; readonly parts: readonly Part[] };

export interface Sheet {
  /** Every class that the sheet names. */
  readonly classes: ReadonlySet<string>;
  /** The whole of it, as it came. */
  readonly text: string;
  /** What of it can hold where these classes are, and no others. The same classes give the same text. */
  without(absent: (name: string) => boolean): string;
}

/** Rules that hold other rules and mean nothing when empty. */
const groups = new Set(['media', 'supports', 'container', 'scope', 'starting-style']);

/**
 * @param text a sheet without imports
 * @throws where it can't be read: what is not understood must not be cut
 */
export function readSheet(text: string): Sheet {
  const root = parse(text, {
    parseValue: false,
    parseAtrulePrelude: false,
    onParseError: (error) => {
      throw new Error(`the style sheet can't be read: ${error.message}`);
    },
  });
  if (root.type !== 'StyleSheet') throw new Error('no style sheet');
  const classes = new Set<string>();
  const parts = root.children.toArray().map((node) => partOf(node, classes));
  return { classes, text, without: (absent) => parts.map((part) => written(part, absent)).join('') };
}

function partOf(node: CssNode, classes: Set<string>): Part {
  if (node.type === 'Rule' && node.prelude.type === 'SelectorList') return ruleOf(node, node.prelude, classes);
  if (node.type === 'Atrule' && node.block && groups.has(node.name)) {
    const prelude = `@${node.name}${node.prelude ? ` ${generate(node.prelude)}` : ''}`;
    return { prelude, parts: node.block.children.toArray().map((inner) => partOf(inner, classes)) };
  }
  return generate(node);
}

function ruleOf(rule: Rule, list: SelectorList, classes: Set<string>): Part {
  const selectors = list.children.toArray().map((selector) => ({
    text: generate(selector),
    demand: demandOf(selector, classes),
  }));
  return { selectors, block: generate(rule.block) };
}

/** What a selector asks for. What stands in :not() is asked to be absent, and never cut. */
function demandOf(node: CssNode, classes: Set<string>): Demand {
  const inner = (nodes: Iterable<CssNode>) => [...nodes].map((child) => demandOf(child, classes));
  // A name that is written with an escape is not looked for.
  if (node.type === 'ClassSelector' && !node.name.includes('\\')) {
    classes.add(node.name);
    return { name: node.name };
  }
  if (node.type === 'Selector') return { all: inner(node.children) };
  if (node.type === 'SelectorList') return { any: inner(node.children) };
  if (node.type === 'PseudoClassSelector' && node.children) {
    if (['is', 'where', 'has'].includes(node.name)) return { all: inner(node.children) };
  }
  return { all: [] };
}

function canHold(demand: Demand, absent: (name: string) => boolean): boolean {
  if ('name' in demand) return !absent(demand.name);
  if ('any' in demand) return demand.any.some((one) => canHold(one, absent));
  return demand.all.every((one) => canHold(one, absent));
}

function written(part: Part, absent: (name: string) => boolean): string {
  if (typeof part === 'string') return part;
  if ('block' in part) {
    const held = part.selectors.filter(({ demand }) => canHold(demand, absent));
    return held.length === 0 ? '' : held.map(({ text }) => text).join() + part.block;
  }
  const inside = part.parts.map((inner) => written(inner, absent)).join('');
  return inside && `${part.prelude}{${inside}}`;
}
