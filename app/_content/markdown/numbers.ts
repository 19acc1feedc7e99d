/** Numbers in the prose that are bound to the data. */
import { h } from 'hastscript';
import type { TextDirective } from 'mdast-util-directive';
import type { Checked } from './check-directive';
import type { Context } from './context';
import { textOf } from './text';
import { type Drawn, drawn } from './tree';

/** `:n[24.01]{of="…"}`: as typed where it is frozen at a count, else the newest figure. */
export function drawNumber(node: TextDirective, { attributes }: Checked, { figures, problems }: Context): Drawn {
  const typed = textOf(node).trim();
  const count = attributes.get('count');
  if (typed === '') problems.add('directive', node, ':n: the number itself is missing: :n[24.01]{of="…"}');
  const answer = figures.number({ of: attributes.get('of') ?? '', count }, typed);
  if ('problem' in answer) problems.refuse(node, ':n', answer);
  const printed = 'problem' in answer ? typed : answer.text;
  return drawn(h('span', { className: ['n'] }, printed), printed, node);
}
