import { clean } from './clean';
import { findExcess } from './limits';
import { parse } from './parser';
import { Problems } from './problems';
import { dropRawHtml } from './raw-html';
import { blocksOf } from './text';

/** The words of a Markdown text without its markup, blocks apart by a blank line; of a directive its label. */
export function plainText(source: string): string {
  const cleaned = clean(source);
  if (findExcess(cleaned)) return '';
  const { root } = parse(cleaned);
  dropRawHtml(root, new Problems());
  return blocksOf(root);
}
