import { expect, test } from 'vitest';
import { printedAdvisories } from './advisory-report';

test('what is known is listed, package by package', () => {
  const via = [{ source: 1, title: 'Reads too far', url: 'https://example.org/a', severity: 'high', range: '<2' }];
  const vulnerabilities = {
    deep: { name: 'deep', severity: 'high', isDirect: false, via, range: '<2', fixAvailable: true },
    near: { name: 'near', severity: 'high', isDirect: true, via: ['deep'], range: '1 - 3', fixAvailable: true },
  };
  expect(printedAdvisories(JSON.stringify({ auditReportVersion: 2, vulnerabilities }))).toEqual({
    lines: [
      'deep <2: high',
      '  Reads too far https://example.org/a',
      'near 1 - 3: high',
      '  by way of deep',
      'Packages with advisories: 2. `npm audit` says more.',
    ],
    status: 1,
  });
});

test('nothing known is said to be nothing', () => {
  const answer = printedAdvisories(JSON.stringify({ auditReportVersion: 2, vulnerabilities: {} }));
  expect(answer).toEqual({ lines: ['No advisories.'], status: 0 });
});

test.each([
  ['{"message":"405 Method Not Allowed","statusCode":405}', undefined, '405 Method Not Allowed'],
  ['', 'spawnSync npm ENOENT', 'spawnSync npm ENOENT'],
  ['', undefined, 'it gave no answer'],
  ['<html>', undefined, 'it gave no answer'],
  ['null', undefined, 'it gave no answer'],
])('a registry that gives no answer is never taken for good news: %j', (output, failure, reason) => {
  const { lines, status } = printedAdvisories(output, failure);
  expect([lines[0], status]).toEqual([`The registry could not be asked: ${reason}`, 2]);
});
