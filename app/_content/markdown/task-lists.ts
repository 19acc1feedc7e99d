/** Task lists: a mark instead of a form's checkbox, which would want a label and could do nothing. */
import { h } from 'hastscript';
import type { ListItem } from 'mdast';
import { drawn } from './tree';

export function markTask(item: ListItem): ListItem {
  const { checked } = item;
  if (typeof checked !== 'boolean') return item;
  item.checked = null;
  const mark = h(
    'span',
    { className: ['task'], role: 'img', ariaLabel: checked ? 'done' : 'not done' },
    checked ? '☑\uFE0E' : '☐',
  );
  const [first] = item.children;
  if (first?.type === 'paragraph') first.children.unshift(drawn(mark, ''), { type: 'text', value: ' ' });
  item.data = { hProperties: { className: ['task-item'] } };
  return item;
}
