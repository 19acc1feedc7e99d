/** From the Markdown of a body to its HTML. */
import type { Root } from 'mdast';
import { clean } from './clean';
import type { Context } from './context';
import { placeFootnotes } from './footnotes';
import { reportSkippedLevels } from './heading-order';
import { listHeadings, nameHeadings } from './headings';
import { findExcess } from './limits';
import { resolveFragments } from './links';
import { reportMisread } from './misread';
import { Notes } from './notes';
import { parse, toHtml } from './parser';
import { Problems } from './problems';
import { dropRawHtml } from './raw-html';
import { makeResolver } from './references';
import { makeChange } from './steps';
import { blocksOf, countWords } from './text';
import { rewrite } from './tree';
import type { Body, Figures, RenderOptions } from './types';
import { reportUnclosed } from './unclosed';
import { nameUpdates } from './updates';

/**
 * Renders a body. It never throws, whatever the source: what can't be rendered is a problem with a line.
 * @param figures what the directives, links and pictures of the body mean
 */
export function renderBody(source: string, figures: Figures, options: RenderOptions = {}): Body {
  const cleaned = clean(source);
  const excess = findExcess(cleaned);
  if (excess) return unrendered(excess.line, excess.message);
  try {
    return render(cleaned, figures, options);
  } catch (error) {
    // The bounds should make this impossible; but one body must never stop the check of all others.
    return unrendered(1, `the text can't be rendered: ${error instanceof Error ? error.message : error}`);
  }
}

function unrendered(line: number, message: string): Body {
  const problem = { rule: 'directive', level: 'error', line, column: 1, message } as const;
  return { html: '', updates: [], headings: [], places: new Set(), words: 0, text: '', problems: [problem] };
}

function render(source: string, figures: Figures, options: RenderOptions): Body {
  const { idPrefix = '', headingOffset = 0 } = options;
  const problems = new Problems();
  const { root, exceeded } = parse(source);
  if (exceeded)
    problems.add('directive', exceeded, 'this paragraph has too many brackets, stars and the like; split it up');

  dropRawHtml(root, problems);
  reportMisread(root, source, problems, reportUnclosed(root, source, problems));
  reportSkippedLevels(root, problems);
  const ids = nameHeadings(root, options);
  const resolve = makeResolver(root, source.length, problems);
  const notes = new Notes(problems);
  const own = { updates: new Map(), tables: new Map<string, number>(), drawings: 0 };
  const context: Context = { source, figures, problems, resolve, notes, ...own };
  rewrite(root, makeChange(context));

  const updates = nameUpdates(context.updates.values(), ids, idPrefix);
  root.children = root.children.filter((node) => !context.updates.has(node));
  const finish = (part: Root, prefix: string, level: number) => {
    placeFootnotes(part, notes, prefix, level);
    resolveFragments(part, ids, context);
    return options.checkOnly ? '' : toHtml(part);
  };
  const text = blocksOf(root);
  const html = finish(root, idPrefix, 2 + headingOffset);
  const finished = updates.map(({ node, ...update }) => {
    const text = [update.title ?? '', blocksOf(node)].filter((part) => part !== '').join('\n\n');
    const part: Root = { type: 'root', children: node.children };
    return { ...update, html: finish(part, `${update.id}-`, 3 + headingOffset), text, words: countWords(text) };
  });
  notes.reportUnused();
  const headings = listHeadings(root);
  return {
    html,
    updates: finished,
    headings,
    places: new Set(ids.values()),
    words: countWords(text),
    text,
    problems: problems.sorted(),
  };
}
