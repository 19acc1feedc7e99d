/** Footnotes: numbered in the order in which a text refers to them, with links both ways, below the text. */
import { h } from 'hastscript';
import type { RootContent } from 'mdast';
import type { Notes } from './notes';
import { box, drawn, type Family, rewrite, text } from './tree';

interface Numbered {
  readonly number: number;
  readonly item: Family;
  /** How often the text refers to it. */
  references: number;
}

/**
 * Numbers the references in a text and puts the notes below it.
 * @param prefix begins the ids, so that the notes of several texts on one page are told apart
 * @param level of the heading above the notes
 */
export function placeFootnotes(root: Family, notes: Notes, prefix: string, level: number): void {
  const numbered = new Map<string, Numbered>();
  const labelId = `${prefix}footnote-label`;

  const refer = (node: RootContent): RootContent => {
    if (node.type !== 'footnoteReference') return node;
    let note = numbered.get(node.identifier);
    if (!note) {
      const item = { type: 'note', children: notes.take(node) };
      note = { number: numbered.size + 1, item, references: 0 };
      numbered.set(node.identifier, note);
    }
    note.references++;
    const href = `#${prefix}footnote-${note.number}`;
    const id = referenceId(prefix, note.number, note.references);
    const link = h('a', { href, id, ariaDescribedBy: labelId }, String(note.number));
    return drawn(h('sup', { className: ['footnote-ref'] }, link), '', node);
  };

  rewrite(root, refer);
  // A note may refer to another, which then joins the end of the list.
  for (const { item } of numbered.values()) rewrite(item, refer);
  if (numbered.size === 0) return;
  const items = [...numbered.values()].map((note) => {
    addWayBack(note, prefix);
    return box('li', { id: `${prefix}footnote-${note.number}` }, note.item.children);
  });
  const label = box(`h${Math.min(level, 6)}`, { id: labelId, className: ['visually-hidden'] }, [text('Footnotes')]);
  root.children.push(box('section', { className: ['footnotes'] }, [label, box('ol', {}, items)]));
}

/** With the sign for text after it: without, some phones draw it as an emoji. */
const arrow = '\u21A9\uFE0E';

function referenceId(prefix: string, number: number, reference: number): string {
  return `${prefix}footnote-ref-${number}${reference > 1 ? `-${reference}` : ''}`;
}

/** A link back for each reference, at the end of the note's last paragraph. */
function addWayBack({ number, references, item }: Numbered, prefix: string): void {
  const links = Array.from({ length: references }, (_, index) => {
    const reference = index + 1;
    const properties = {
      href: `#${referenceId(prefix, number, reference)}`,
      className: ['footnote-back'],
      ariaLabel: `Back to reference ${number}${reference > 1 ? `, place ${reference}` : ''}`,
    };
    return drawn(h('a', properties, reference > 1 ? `${arrow}${reference}` : arrow), '');
  });
  const last = item.children.at(-1);
  const withSpaces = links.flatMap((link) => [{ type: 'text' as const, value: ' ' }, link]);
  if (last?.type === 'paragraph') last.children.push(...withSpaces);
  else item.children.push({ type: 'paragraph', children: withSpaces.slice(1) });
}
