import { expect, it } from 'vitest';
import { Notes } from './notes';
import { Problems } from './problems';

it('a note is not repeated without end', () => {
  const problems = new Problems();
  const notes = new Notes(problems);
  const position = { start: { line: 7, column: 1 }, end: { line: 7, column: 5 } };
  notes.add({ type: 'footnoteDefinition', identifier: 'x', children: [{ type: 'thematicBreak' }] });
  const taken = Array.from({ length: 1100 }, () =>
    notes.take({ type: 'footnoteReference', identifier: 'x', position }),
  );
  expect(taken.filter((content) => content.length > 0)).toHaveLength(1001);
  expect(problems.sorted()[0]).toMatchObject({ rule: 'reference', line: 7 });
});
