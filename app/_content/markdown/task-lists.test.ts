import { expect, it } from 'vitest';
import { html } from './figures.fixture';

it('task lists are marked without a form', () => {
  expect(html('- [ ] a\n- [x] b\n- c')).toBe(
    '<ul>\n<li class="task-item"><span class="task" role="img" aria-label="not done">☐</span> a</li>\n' +
      '<li class="task-item"><span class="task" role="img" aria-label="done">☑\uFE0E</span> b</li>\n<li>c</li>\n</ul>',
  );
});
