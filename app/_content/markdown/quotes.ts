/** Quotations: the words, and below them who said them and where. */
import { h } from 'hastscript';
import type { BlockContent, DefinitionContent, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Checked } from './check-directive';
import type { Context } from './context';
import { away } from './links';
import { box, drawn, isBlank } from './tree';

/** With a platform it is a post on a social network, as a card: nothing is loaded from there. */
export function drawQuote(node: ContainerDirective, { attributes }: Checked, { problems }: Context): RootContent {
  if (node.children.every(isBlank)) problems.add('directive', node, ':::quote has no text');
  const platform = attributes.get('platform');
  const className = platform === undefined ? ['quote'] : ['quote', 'quote-card'];
  const caption = drawn(h('figcaption', captionParts(attributes)), '');
  return box('figure', { className }, [{ type: 'blockquote', children: node.children.filter(isBlock) }, caption], node);
}

function captionParts(attributes: ReadonlyMap<string, string>) {
  const [by = '', source, url, platform] = ['by', 'source', 'url', 'platform'].map((key) =>
    attributes.get(key)?.trim(),
  );
  const where = source ?? platform ?? (url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, ''));
  const cited = where === undefined ? undefined : h('cite', where);
  const parts = [
    h('span', { className: ['quote-by'] }, by),
    cited && url !== undefined ? h('a', { href: url, rel: away }, cited) : cited,
    source !== undefined && platform !== undefined ? h('span', { className: ['quote-platform'] }, platform) : undefined,
  ];
  return parts.filter((part) => part !== undefined).flatMap((part, index) => (index === 0 ? [part] : [', ', part]));
}

function isBlock(node: BlockContent | DefinitionContent): node is BlockContent {
  return node.type !== 'definition' && node.type !== 'footnoteDefinition';
}
