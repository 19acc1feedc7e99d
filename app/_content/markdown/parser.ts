/** Markdown in, tree out; tree in, HTML out. Built once. */
import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import type { Point } from 'micromark-util-types';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkHtml from 'remark-html';
import type { Processor } from 'unified';
import { allowList } from './allow-list';
import { dropEmailConstructs } from './bare-address';
import type { Bound } from './bounded-marks';
import { kept } from './kept-trees';
import { syntax } from './syntax';
import type { Drawn } from './tree';

/** What a paragraph may hold; less in a long one, since what looks ahead may look to its end. */
function marksFor(source: string): number {
  let longest = 1;
  for (const lines of source.split(/(?:\r\n|\n|\r)[ \t>]*(?=[\r\n])/)) longest = Math.max(longest, lines.length);
  return Math.max(10, Math.min(2000, Math.floor(1e7 / longest)));
}

let exceeded: Point | undefined;
const bound: Bound = {
  marks: 0,
  exceeded(at) {
    exceeded ??= at;
  },
};

function additions(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions?.forEach(dropEmailConstructs);
  data.micromarkExtensions?.push(syntax(bound));
  // Once more, for the places of fences and attributes, which remark-directive has no option for.
  data.fromMarkdownExtensions?.push(directiveFromMarkdown({ verbose: true }));
}

const processor = remark()
  .use(remarkGfm)
  .use(remarkDirective)
  .use(additions)
  .use(remarkHtml, { sanitize: allowList, handlers: { drawn: (_state: unknown, node: Drawn) => node.tree } })
  .freeze();

/** @returns the tree, and where a paragraph has more marks than are read as marks */
export function parse(source: string): { root: Root; exceeded?: Point | undefined } {
  return kept(source, () => parseAnew(source));
}

function parseAnew(source: string): { root: Root; exceeded: Point | undefined } {
  exceeded = undefined;
  bound.marks = marksFor(source);
  const root = processor.parse(source);
  return { root, exceeded };
}

/** The only way to HTML: sanitised by the allow-list. */
export function toHtml(root: Root): string {
  return processor.stringify(root).trim();
}
