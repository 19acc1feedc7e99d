import { expect, test } from 'vitest';
import type { Problem } from '../_content/problem';
import { formatReport } from './report';

const slip: Problem = {
  file: 'posts/a,b.md',
  line: 3,
  column: 7,
  level: 'error',
  rule: 'votes-sum',
  message: '100% is: 5, not 4',
};
const report = { problems: [slip, { ...slip, level: 'warning' as const }], files: 3 };

test('text has one line a problem and a closing count', () => {
  expect(formatReport(report, 'text').split('\n')).toEqual([
    'posts/a,b.md:3:7  error  votes-sum  100% is: 5, not 4',
    'posts/a,b.md:3:7  warning  votes-sum  100% is: 5, not 4',
    '1 error, 1 warning in 1 file of 3 files',
  ]);
  expect(formatReport({ problems: [], files: 1 }, 'text')).toBe(
    '1 file checked: nothing is wrong with the figures or the pages.',
  );
});

test('GitHub gets commands, escaped as it wants them', () => {
  expect(formatReport(report, 'github').split('\n')[0]).toBe(
    '::error file=posts/a%2Cb.md,line=3,col=7,title=votes-sum::100%25 is: 5, not 4',
  );
});

test('JSON keeps its shape', () => {
  expect(JSON.parse(formatReport(report, 'json'))).toEqual({
    version: 1,
    files: 3,
    errors: 1,
    warnings: 1,
    problems: [slip, { ...slip, level: 'warning' }],
  });
});
