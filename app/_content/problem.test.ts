import { expect, test } from 'vitest';
import { formatProblem } from './problem';

test('a line stays one line, in the order in which it is written, whatever a file is called', () => {
  const file = 'posts/\u202Egpj.\u001b[2J\n\u2066x.md';
  const line = formatProblem({ file, line: 1, column: 2, level: 'error', rule: 'schema', message: 'a\u2028b\u0085c' });
  expect(line).toBe('posts/ gpj. [2J x.md:1:2  error  schema  a b c');
});
