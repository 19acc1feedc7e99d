/** Markdown to HTML, with what its directives draw, and what is wrong with it. */
import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkHtml from 'remark-html';
import { visit } from 'unist-util-visit';
import { allowList } from './allow-list';
import type { Context } from './context';
import { drawDirectives } from './directives';
import { resolveLinksAndPictures } from './links-and-pictures';
import { wordsOf } from './plain-text';
import { dropRawHtml } from './raw-html';
import { boxTables, makeSlugger, markHeadings } from './structure';
import type { Body, Figures, Heading, Update } from './types';

const processor = remark().use(remarkGfm).use(remarkDirective).use(remarkHtml, { sanitize: allowList }).freeze();

const nothing: Body = { html: '', updates: [], headings: [], words: 0, text: '', problems: [] };

/**
 * Renders a body. Never throws: what can't be rendered is among the problems.
 * @param source Markdown, with any kind of line end
 * @param figures answers directives, links and pictures
 */
export function renderBody(source: string, figures: Figures): Body {
  try {
    return render({ source, figures, problems: [] });
  } catch (error) {
    // Thousands of quotations or lists inside each other exhaust the stack of the parser.
    const reason = error instanceof RangeError ? 'too much stands inside each other' : String(error);
    const message = `the text can't be rendered: ${reason}`;
    return { ...nothing, problems: [{ rule: 'directive', level: 'error', line: 1, column: 1, message }] };
  }
}

/** Quotations and lists inside each other, a hundred deep on one line: no text, and slow to parse. */
const tooDeep = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){100}/m;

function render(context: Context): Body {
  if (tooDeep.test(context.source)) throw new RangeError();
  const root = processor.parse(context.source);
  const text = wordsOf(root);
  dropRawHtml(root);
  drawDirectives(root, context);
  resolveLinksAndPictures(root, context);
  const slugger = makeSlugger();
  const headings = markHeadings(root, slugger);
  boxTables(root);
  const updates = takeUpdates(root);
  const html = toHtml(root, '');
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return { html, updates, headings: headings.filter(isOutside(updates)), words, text, problems: context.problems };
}

function isOutside(updates: readonly Update[]) {
  return ({ id }: Heading) => !updates.some(({ html }) => html.includes(`id="${id}"`));
}

/** Takes the `:::update` entries out of the text, each with the footnotes that it needs. */
function takeUpdates(root: Root): Update[] {
  const footnotes = root.children.filter((node): node is FootnoteDefinition => node.type === 'footnoteDefinition');
  const ids = new Set<string>();
  const updates: Update[] = [];
  root.children = root.children.filter((node) => {
    if (!isUpdate(node)) return true;
    const { at = '', title } = node.attributes ?? {};
    const id = uniqueId(`update-${(at ?? '').slice(0, 16).replace(':', '-').toLowerCase()}`, ids);
    const html = toHtml({ type: 'root', children: [...node.children, ...structuredClone(footnotes)] }, `${id}-`);
    updates.push({ id, at: at ?? '', title: title || undefined, html, line: node.position?.start.line ?? 1 });
    return false;
  });
  return updates;
}

/** An update that is in error has been turned into plain content already. */
function isUpdate(node: RootContent): node is ContainerDirective {
  return node.type === 'containerDirective' && node.name === 'update' && node.data === undefined;
}

function uniqueId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}

/** @param prefix keeps the footnotes of several texts on one page apart */
function toHtml(root: Root, prefix: string): string {
  if (prefix) {
    visit(root, (node) => {
      if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
        node.identifier = prefix + node.identifier;
      }
    });
  }
  const html = processor.stringify(root).trim();
  return (
    html
      .replaceAll('="footnote-label"', `="${prefix}footnote-label"`)
      .replace('class="sr-only"', 'class="visually-hidden"')
      // Without this sign some phones draw the arrow back as an emoji.
      .replace(/(data-footnote-backref[^>]*>)↩/g, '$1↩\uFE0E')
  );
}
