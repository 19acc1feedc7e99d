/** Figures, polls and picture series in the text. */
import type { RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import type { Checked } from './check-directive';
import type { Context } from './context';
import { textOf } from './text';
import { drawn } from './tree';
import type { Answer } from './types';

/** A figure has tens of kilobytes: thousands of them would be a page that no browser shows. */
const most = 200;

/** What the edition draws; the label where it can't. */
export function draw(node: LeafDirective, { name, attributes }: Checked, context: Context): RootContent | undefined {
  const { figures, problems } = context;
  context.drawings++;
  if (context.drawings > most) {
    problems.add('directive', node, `a page has at most ${most} figures`);
    return asLabel(node);
  }
  const value = (key: string) => attributes.get(key) ?? '';
  const label = textOf(node).trim();
  const answers: Partial<Record<typeof name, () => Answer>> = {
    result: () =>
      figures.result(
        { contest: value('contest'), count: attributes.get('count'), show: attributes.get('show') },
        label,
      ),
    poll: () => figures.poll({ id: value('id') }, label),
    images: () => figures.images(),
  };
  const answer = answers[name]?.();
  if (answer === undefined) return asLabel(node);
  if ('tree' in answer) return drawn(answer.tree, '', node);
  problems.refuse(node, `::${name}`, answer);
  return asLabel(node);
}

/** The label of a directive that draws nothing, as a paragraph. */
export function asLabel({ children, position }: LeafDirective): RootContent | undefined {
  return children.length === 0 ? undefined : { type: 'paragraph', children, position };
}
