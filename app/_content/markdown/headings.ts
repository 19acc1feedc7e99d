/** Headings: their levels, and ids that stay and that name nothing else. */
import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { textOf } from './text';
import { walk } from './tree';
import type { Heading as NamedHeading, RenderOptions } from './types';

const longestSlug = 80;
const levels = [1, 2, 3, 4, 5, 6] as const;

/**
 * Gives the headings their ids and levels, before anything is drawn: the id of a heading with a bound number then stays
 * when the number changes. Where a body begins at #, all move down: the title of the page is the h1. Headings of an
 * update move down one more, below the update's own.
 * @returns the ids by what an editor may have typed after # in a link
 */
export function nameHeadings(root: Root, { idPrefix = '', headingOffset = 0 }: RenderOptions): Map<string, string> {
  const slugger = new GithubSlugger();
  const ids = new Map<string, string>();
  let highest = 6;
  walk(root, (node) => {
    if (node.type === 'heading') highest = Math.min(highest, node.depth);
  });
  const shift = headingOffset + (highest === 1 ? 1 : 0);

  const give = (node: Heading, extra: number) => {
    const slug = slugger.slug(textOf(node).trim().slice(0, longestSlug).replace(/\s+/g, ' ')) || slugger.slug('part');
    // The prefix keeps it off the ids of the page around, and off the names of scripts: `location`, `__next_f`.
    const name = `section-${slug}`;
    const id = idPrefix + name;
    for (const typed of [slug, name, id]) if (!ids.has(typed)) ids.set(typed, id);
    node.depth = levels[Math.min(node.depth + shift + extra, 6) - 1] ?? 6;
    node.data = { hProperties: { id } };
  };
  for (const child of root.children) {
    const extra = child.type === 'containerDirective' && child.name === 'update' ? 1 : 0;
    walk(child, (node) => {
      if (node.type === 'heading') give(node, extra);
    });
  }
  return ids;
}

/** The headings below a node as they are printed. */
export function listHeadings(root: Root): NamedHeading[] {
  const headings: NamedHeading[] = [];
  walk(root, (node) => {
    if (node.type !== 'heading') return;
    const id = node.data?.hProperties?.id;
    if (typeof id === 'string') headings.push({ id, text: textOf(node).trim(), depth: node.depth });
  });
  return headings;
}
