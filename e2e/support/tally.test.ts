import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { browserTally, stepTally, sum, unitTally } from './tally';

const folder = mkdtempSync(join(tmpdir(), 'tally-reports-'));
const absent = join(folder, 'absent.json');

function report(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

afterAll(() => rmSync(folder, { recursive: true }));

describe('a runner', () => {
  const units = report('unit.json', { numPassedTests: 40, numFailedTests: 0 });
  const browser = report('browser.json', { stats: { expected: 9, unexpected: 1, flaky: 1, skipped: 2 } });

  it('is counted by its report', () => {
    expect(unitTally(units, 0)).toEqual({ passed: 40, failed: 0 });
  });

  it('has failed once if it ended badly with no failed test, such as a file that could not be read', () => {
    expect(unitTally(units, 1)).toEqual({ passed: 40, failed: 1 });
  });

  it('has failed once if it left no report', () => {
    expect(unitTally(absent, 0)).toEqual({ passed: 0, failed: 1 });
    expect(browserTally(absent, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts a test that was skipped or passed only later as failed', () => {
    expect(browserTally(browser, 1)).toEqual({ passed: 9, failed: 4 });
  });
});

describe('the steps', () => {
  it('count as one each, and add up', () => {
    expect(sum([stepTally(0), stepTally(2), { passed: 3, failed: 4 }])).toEqual({ passed: 4, failed: 5 });
  });
});
